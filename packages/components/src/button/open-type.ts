import { askEmbedder } from '../internal/ask-embedder.ts';
import { emit } from '../internal/emit.ts';
import { texts } from '../internal/texts.ts';

/** Event of each `open-type` that has one (spec, components §2 button). */
const EVENTS: Readonly<Record<string, string>> = {
  getUserInfo: 'getuserinfo',
  getPhoneNumber: 'getphonenumber',
  getRealtimePhoneNumber: 'getrealtimephonenumber',
  chooseAvatar: 'chooseavatar',
  contact: 'contact',
  openSetting: 'opensetting',
  launchApp: 'launchapp',
  liveActivity: 'createliveactivity',
  agreePrivacyAuthorization: 'agreeprivacyauthorization',
};

/**
 * Does what a pressed button with an `open-type` asks for: the embedder may take it on; otherwise it is answered with what can
 * be known here, or with a failure.
 */
export function pressOpenType(button: HTMLElement, openType: string): void {
  const answer = (detail: object): void => {
    const event = EVENTS[openType];
    if (event !== undefined) emit(button, event, detail);
  };
  if (!askEmbedder(button, 'wxopentype', { openType, answer })) answerAlone(button, openType, answer);
}

function answerAlone(button: HTMLElement, openType: string, answer: (detail: object) => void): void {
  if (openType === 'chooseAvatar') chooseAvatar(answer);
  else if (openType === 'getUserInfo') answer(nobody());
  else if (openType === 'openSetting') answer({ authSetting: {}, errMsg: 'openSetting:ok' });
  else if (openType === 'agreePrivacyAuthorization') answer({ event: 'agree', buttonId: button.id });
  else if (openType === 'launchApp') emit(button, 'error', { errMsg: 'launchApp:fail no app to go back to' });
  else if (openType in EVENTS) answer({ errMsg: `${openType}:fail the embedding site does not offer it` });
}

/** What the platform gives of a user who has not been asked. */
function nobody(): object {
  const userInfo = {
    nickName: texts().user,
    avatarUrl: '',
    gender: 0,
    country: '',
    province: '',
    city: '',
    language: '',
  };
  const rawData = JSON.stringify(userInfo);
  return { userInfo, rawData, signature: '', encryptedData: '', iv: '', errMsg: 'getUserInfo:ok' };
}

/** Any picture of the user's; leaving the dialog is no answer. */
function chooseAvatar(answer: (detail: object) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = 'image/*';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) answer({ avatarUrl: URL.createObjectURL(file) });
  });
  input.click();
}
