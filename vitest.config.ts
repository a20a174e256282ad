import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: 'test/cluster.ts',
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'db/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 3,
  },
})
