/** Particles and endings that a searcher types and a text may lack. */
export const ENDINGS: readonly string[] = `
  으로부터 에게서는 이라도 에서는 에서도 에서의 으로는 으로도 으로서 으로써 이라고 하겠습니다 하겠다 하려면
  하려고 하려는데 하도록 했는데 하는데 합니다 했습니다 됩니다 됐습니다 되었습니다 입니다 습니다 했어요
  해주세요 하세요 해요 했다 하라 하자 하고 하는 하다 하여 해서 했던 하면 한다 하기 하게 하지 하며 하니
  할까 하나요 인가요 되는 되어 되면 되나요 나요 까요 어요 아요 에서 에게 에는 에도 으로 로는 로서 로써
  부터 까지 처럼 보다 마다 이나 이란 이고 이며 이다 인데 라는 라도 라면 한테 께서 조차 밖에 이랑 와의
  과의 들이 들은 들을 들의 들에게 들 은 는 이 가 을 를 에 의 도 만 와 과 로 나 요 랑 한 할 된 될
`
  .trim()
  .split(/\s+/)

/** How particles and endings begin: they stand after a word of one syllable too. */
export const BEGINNINGS: readonly string[] = [...new Set(ENDINGS.map((one) => one.slice(0, 1)))]
