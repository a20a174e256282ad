import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    title: '개인정보 가리기',
    lead: '드러난 개인정보만 가리고 나머지는 그대로 둡니다. 글쓴이에게 알립니다.',
    places: '가릴 곳',
    placesHint: '찾아낸 곳입니다. 가릴 것만 고르세요.',
    noPlaces: '찾아낸 곳이 없습니다. 아래에 가릴 말을 적어 주세요.',
    more: '그 밖에 가릴 말',
    moreHint: '이름처럼 찾아내지 못한 말을 한 줄에 하나씩 적어 주세요. 글에 있는 대로 적으면 모두 가립니다.',
    do: '가리기',
    reason: '드러난 개인정보를 가렸습니다.',
  },
  en: {
    title: 'Cover personal data',
    lead: 'Only exposed personal data is covered; the rest stays. The author is told.',
    places: 'What to cover',
    placesHint: 'Places that were found. Choose what is to be covered.',
    noPlaces: 'Nothing was found. Write below what is to be covered.',
    more: 'Other words to cover',
    moreHint: 'One a line, as they stand in the text, names for example.',
    do: 'Cover',
    reason: 'Exposed personal data was covered.',
  },
})
