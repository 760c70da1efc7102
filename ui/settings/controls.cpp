// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/controls.h"

#include <QDesktopServices>
#include <QUrl>
#include <QWheelEvent>

namespace gensvar::settings {

static constexpr int choiceWidth = 280;
static constexpr int numberWidth = 140;

Choice::Choice(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedWidth(choiceWidth);
}

void Choice::choose(const QVariant &data)
{
    setCurrentIndex(findData(data));
}

void Choice::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

Number::Number(int least, int most, QWidget *parent)
    : QSpinBox(parent)
{
    setRange(least, most);
    setFocusPolicy(Qt::StrongFocus);
    setButtonSymbols(NoButtons);
    setKeyboardTracking(false);
    setGroupSeparatorShown(true);
    setFixedWidth(numberWidth);
}

void Number::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void openFolder(const QString &folder)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

} // namespace gensvar::settings
