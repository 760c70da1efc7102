// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>

namespace gensvar::shell {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

QAction *add(QMainWindow &window, const QString &text, const QList<QKeySequence> &keys = {})
{
    auto *action = new QAction(text, &window);
    action->setShortcuts(keys);
    window.addAction(action); // keys work without the menu being open
    return action;
}

} // namespace

Actions::Actions(QMainWindow &window)
    : open(add(window, Words::tr("&Open…"), {QKeySequence(Qt::CTRL | Qt::Key_O)}))
    , import(add(window, Words::tr("&Import a file…"), {QKeySequence(Qt::CTRL | Qt::Key_I)}))
    , sample(add(window, Words::tr("Look around with sam&ple data"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)}))
    , create(add(window, Words::tr("&New file…"), {QKeySequence(Qt::CTRL | Qt::Key_N)}))
    , startHere(add(window, Words::tr("Start here"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Home)}))
    , openMenu(add(window, Words::tr("Menu"), {QKeySequence(Qt::Key_F10)}))
    , back(add(window, Words::tr("&Back"), {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)}))
    , forward(
          add(window, Words::tr("&Forward"), {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)}))
    , find(add(window, Words::tr("&Search the comments"), {QKeySequence(Qt::CTRL | Qt::Key_F)}))
    , filter(add(window, Words::tr("Go to the fi&lter"), {QKeySequence(Qt::CTRL | Qt::Key_L)}))
    , goTo(add(window, Words::tr("Go to or do…"), {QKeySequence(Qt::CTRL | Qt::Key_K)}))
    , print(add(window, Words::tr("Print this pa&ge…"), {QKeySequence(Qt::CTRL | Qt::Key_P)}))
    , savePdf(add(window, Words::tr("Sa&ve this page as PDF…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}))
    , refresh(add(window, Words::tr("&Read again"), {QKeySequence(Qt::Key_F5)}))
    , help(add(window, Words::tr("&Keys and help"), {QKeySequence(Qt::Key_F1)}))
    , about(add(window, Words::tr("&About Gensvar")))
    , quit(add(window, Words::tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}))
    , systemTheme(add(window, Words::tr("As the s&ystem")))
    , lightTheme(add(window, Words::tr("&Light")))
    , darkTheme(add(window, Words::tr("&Dark")))
    , menu(new QMenu(&window))
    , recent(new QMenu(Words::tr("Opene&d lately"), &window))
{
    startHere->setToolTip(Words::tr("This file opens with the present filter and page from now on"));
    menu->setToolTipsVisible(true);
    auto *group = new QActionGroup(&window);
    for (QAction *theme : {systemTheme, lightTheme, darkTheme}) {
        theme->setCheckable(true);
        group->addAction(theme);
    }
    menu->addActions({open, import, create});
    menu->addMenu(recent);
    menu->addAction(sample);
    menu->addSeparator();
    menu->addActions({goTo, back, forward, find, filter, startHere, refresh});
    menu->addSeparator();
    menu->addActions({print, savePdf});
    menu->addSeparator();
    QMenu *themes = menu->addMenu(Words::tr("&Theme"));
    themes->addActions({systemTheme, lightTheme, darkTheme});
    menu->addSeparator();
    menu->addActions({help, about, quit});
}

} // namespace gensvar::shell
