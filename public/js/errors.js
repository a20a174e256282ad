// What is wrong is read first.
document.addEventListener('DOMContentLoaded', () => document.querySelector('[data-error-summary]')?.focus())
