// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace gensvar::shell {

/// What can be done from anywhere, with its keys. Lives in the window; what each does is connected there.
struct Actions
{
    explicit Actions(QMainWindow &window);

    QAction *open;
    QAction *import;
    QAction *sample;
    QAction *create;
    QAction *startHere;
    QAction *openMenu;
    QAction *back;
    QAction *forward;
    QAction *find;
    QAction *filter;
    QAction *goTo;
    QAction *print;
    QAction *savePdf;
    QAction *refresh;
    QAction *help;
    QAction *about;
    QAction *quit;
    QAction *systemTheme;
    QAction *lightTheme;
    QAction *darkTheme;
    QMenu *menu;
    QMenu *recent;
};

} // namespace gensvar::shell
