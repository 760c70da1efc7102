// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/messagestrip.h"

#include "parts/icons.h"
#include "parts/labels.h"
#include "parts/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::shell {

MessageStrip::MessageStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(parts::label({}))
{
    m_text->setProperty("warning", true);
    m_text->setWordWrap(true);
    auto *close = parts::button(tr("Close"));
    close->setAccessibleName(tr("Close this message"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(44, 8, parts::size::margin, 8);
    row->addWidget(m_text, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageStrip::say(const QString &sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

void MessageStrip::sayTrouble(const QString &sentence)
{
    m_trouble = sentence;
    say(sentence);
}

void MessageStrip::endTrouble()
{
    if (m_text->text() == m_trouble)
        say({});
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const parts::Theme &theme = parts::themeOf(palette());
    painter.fillRect(rect(), theme.warnBack);
    painter.fillRect(0, height() - 1, width(), 1, theme.warnEdge);
    parts::paintIcon(painter, QRectF(16, 14, 16, 16), "warning"_L1, theme.warnEdge);
}

} // namespace gensvar::shell
