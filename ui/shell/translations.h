// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLocale;
class QObject;

namespace gensvar::shell {

/// Has the application speak the locale's language: the program's own texts, and those of Qt itself (file dialogs,
/// standard buttons, the menu of a text field). Both are carried in the program; English where there is no
/// translation. They are taken out again when the owner goes.
void installTranslations(const QLocale &locale, QObject *owner);

} // namespace gensvar::shell
