import { wordsFor } from '#kernel/words.ts'
import type { NotAttached } from './attach.act.ts'
import type { FileRefusal } from './keep-file.ts'

export const words = wordsFor<{ refused: Record<NotAttached | FileRefusal | 'not-verified', string> }>({
  ko: {
    refused: {
      'not-own': '본인이 쓴 글이 아닙니다.',
      withheld: '보이지 않는 글에는 붙일 수 없습니다.',
      'looked-at': '담당자가 확인한 글에는 더 붙일 수 없습니다.',
      'no-files': '이 게시판에는 파일을 붙일 수 없습니다.',
      'too-many': '파일은 다섯 개까지 붙일 수 있습니다.',
      'picture-type': '사진(JPG, PNG, WebP)이나 PDF만 붙일 수 있습니다.',
      'picture-heic': 'HEIC 사진은 JPG로 바꾸어 붙여 주세요.',
      'picture-moves': '움직이는 그림은 붙일 수 없습니다.',
      'picture-pixels': '사진이 너무 큽니다. 5천만 화소까지 붙일 수 있습니다.',
      'picture-broken': '사진을 읽을 수 없습니다. 다른 파일을 골라 주세요.',
      'picture-busy': '지금 처리할 사진이 많습니다. 잠시 뒤에 다시 해 주세요.',
      'too-large': '파일은 하나에 10MB까지 붙일 수 있습니다.',
      'empty-file': '빈 파일입니다. 다른 파일을 골라 주세요.',
      'one-at-a-time': '한 번에 하나씩 붙여 주세요.',
      'cut-off': '보내는 중에 끊겼습니다. 다시 해 주세요.',
      'none-chosen': '붙일 파일을 골라 주세요.',
      'too-often': '한 시간에 보낼 수 있는 파일 수를 넘었습니다. 나중에 다시 해 주세요.',
      harmful: '스크립트나 다른 파일이 든 PDF처럼 안전하지 않은 파일은 받지 않습니다.',
      'not-verified': '본인확인을 마쳐야 파일을 붙일 수 있습니다.',
    },
  },
  en: {
    refused: {
      'not-own': 'This is not your posting.',
      withheld: 'Nothing can be added to a posting that is not shown.',
      'looked-at': 'Nothing can be added once an officer let it through.',
      'no-files': 'This board takes no files.',
      'too-many': 'Five files at most.',
      'picture-type': 'Pictures (JPG, PNG, WebP) and PDF only.',
      'picture-heic': 'Please turn a HEIC picture into JPG.',
      'picture-moves': 'Moving pictures cannot be added.',
      'picture-pixels': 'The picture is too large: 50 million pixels at most.',
      'picture-broken': 'The picture cannot be read. Choose another file.',
      'picture-busy': 'Many pictures wait at the moment. Try again shortly.',
      'too-large': '10 MB each at most.',
      'empty-file': 'The file is empty. Choose another.',
      'one-at-a-time': 'One at a time, please.',
      'cut-off': 'It was cut off on the way. Send it again.',
      'none-chosen': 'Choose a file.',
      'too-often': 'Too many files within an hour. Try again later.',
      harmful: 'A file that is not safe is not taken: a PDF with scripts or other files in it, for example.',
      'not-verified': 'Please verify your identity to add files.',
    },
  },
})
