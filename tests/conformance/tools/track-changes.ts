import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ChangeView } from '../../../src/document/change-views.js';
import { runOrThrow } from './run-tool.js';

const COMMANDS: Readonly<Record<ChangeView, string>> = {
  accepted: '.uno:AcceptAllTrackedChanges',
  rejected: '.uno:RejectAllTrackedChanges',
};

/** Opens a file, has all its tracked changes accepted or rejected, and saves what is left as text. */
const MACRO = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Settle(source As String, target As String, command As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  kind(0).Name = "FilterName"
  kind(0).Value = "Text (encoded)"
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
  document.storeToURL(target, kind())
  document.close(True)
End Sub
</script:module>
`;

/** Has LibreOffice accept or reject all tracked changes of a DOCX; the text that it then saves, without white space. */
export async function settleInLibreOffice(file: string, folder: string, view: ChangeView): Promise<string> {
  const profile = await openProfile(folder);
  const target = path.join(folder, `${path.basename(file, '.docx')}.${view}.txt`);
  const [from, to] = [file, target].map((name) => pathToFileURL(name).href);
  const macro = `macro:///Standard.Module1.Settle(${from},${to},${COMMANDS[view]})`;
  await runOrThrow('soffice', [profile, '--headless', '--norestore', macro]);
  return (await readFile(target, 'utf8')).replace(/[\s\ufeff]/gu, '');
}

/** A profile with the macro. LibreOffice writes an empty one itself when it makes the profile, so it comes after. */
async function openProfile(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const home = path.join(folder, 'profile');
  const profile = `-env:UserInstallation=${pathToFileURL(home).href}`;
  await runOrThrow('soffice', [profile, '--headless', '--terminate_after_init']);
  const macros = path.join(home, 'user/basic/Standard');
  await mkdir(macros, { recursive: true });
  await writeFile(path.join(macros, 'Module1.xba'), MACRO);
  return profile;
}
