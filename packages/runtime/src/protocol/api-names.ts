import { wxMembers, type ApiName } from './wx-members/index.ts';

/** Members of `wx` that the worker has code for, by name: its table must have these, and entries may name no others. */
export const API_NAMES = (Object.keys(wxMembers) as (keyof typeof wxMembers)[]).filter(
  (name): name is ApiName => !['no', 'planned'].includes(wxMembers[name].support),
);
