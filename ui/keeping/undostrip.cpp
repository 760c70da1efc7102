// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/undostrip.h"

#include "parts/icons.h"
#include "parts/labels.h"
#include "parts/paint.h"
#include "parts/theme.h"
#include "say/sentence.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace gensvar::keeping {

UndoStrip::UndoStrip(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(parts::label({}))
    , m_undo(parts::button(tr("Undo")))
{
    m_text->setWordWrap(true);
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setToolTip(tr("Takes it back (%1)").arg(m_undo->shortcut().toString(QKeySequence::NativeText)));
    auto *close = parts::button(tr("Close"));
    close->setAccessibleName(tr("Close this message"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(parts::size::unit);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(close);
    connect(m_undo, &QPushButton::clicked, this, &UndoStrip::undo);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(&session, &session::Session::opened, this, &QWidget::hide);
    hide();
}

void UndoStrip::follow(const QFuture<session::Changed> &change, const QString &sentence)
{
    session::whenDone(change, this, [this, sentence](const session::Changed &done) {
        if (!done)
            say(say::sentence(done.error(), m_session.language()));
        else if (*done > 0)
            say(sentence, *done);
        else
            say(tr("It is so already."));
    });
}

void UndoStrip::say(const QString &sentence, qint64 change)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_change = change;
    m_undo->setVisible(change > 0);
    show();
}

void UndoStrip::undo()
{
    if (m_change == 0 || !m_session.isOpen() || m_session.isWorking())
        return;
    session::whenDone(session::Keeping(m_session).undo(m_change), this, [this](const session::Changed &done) {
        say(done ? tr("It is undone.") : say::sentence(done.error(), m_session.language()));
    });
}

void UndoStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const parts::Theme &theme = parts::themeOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.hair);
    painter.setBrush(theme.header);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), parts::size::radius, parts::size::radius);
}

} // namespace gensvar::keeping
