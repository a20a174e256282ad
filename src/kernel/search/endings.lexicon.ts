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

/** More that only a question has: whole sentences are typed into a search too. */
export const ASKED_ENDINGS: readonly string[] = `
  하려고요 하고싶어요 하고싶은데 하려는데요 했는데요 하는데요 합니까 할까요 해야 해야하나요 하는법 하는방법
  되나요 되었나요 됐나요 됐어요 되었어요 됐는데 되었는데 됩니까 받으려면 받으려고 받으려는데 받는데 받았는데 받습니다
  받나요 받는 받기 받고 받아 받을 받은 났어요 났습니다 났는데 났네요 났다 나서
  드립니다 드려요 드리려면 으려면 려면 으려고 려고 으려는데 려는데 으면 습니까 니까 는지 인가요 이에요 예요
  네요 군요 지요 죠 께 님 님께 님이 님은 님의 에게는 한테서 에서만 에만 이나요
`
  .trim()
  .split(/\s+/)

/** Words that only ask: where others are typed too, no text has to hold them. */
export const FILLERS: ReadonlySet<string> = new Set(
  `
  어떻게 어떡해 어떤 어디 어디서 어디에 어디에서 어디로 어디인가요 어디예요 언제 언제까지 언제부터 언제인가요 무엇 무엇을 무슨 뭐 뭘
  왜 누가 누구 누구에게 얼마 얼마나 몇 좀 꼭 제가 저는 내가 있나요 있습니까 있습니다 있어요 있는지 없나요 없습니다 없어요
  알려주세요 알려 가르쳐주세요 찾고 찾습니다 찾아주세요 싶어요 싶습니다 싶은데 싶은데요 궁금합니다 궁금해요 부탁드립니다 부탁해요
  부탁 주세요 주십시오 해주세요 하나요 합니까 되나요 됩니까 대해 대해서 대한 관하여 관해 관한 하려면 하는데 하고 하는
  the a an of for to in on how what where when is are do does can i my
  `
    .trim()
    .split(/\s+/),
)

/** How particles begin: they stand after a word of one syllable too. Each is a list of the index to walk. */
export const BEGINNINGS: readonly string[] = '은 는 이 가 을 를 에 의 도 만 와 과 로 으 까 부'.split(' ')
