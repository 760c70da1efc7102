// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/queuestrip.h"

#include "models/importqueue.h"
#include "parts/labels.h"
#include "parts/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::intake {

QueueStrip::QueueStrip(QWidget *parent)
    : QWidget(parent)
    , m_place(parts::label({}, parts::Type::Section))
    , m_waiting(parts::elidedLabel(parts::Type::Secondary))
    , m_stop(parts::button(tr("Leave the others out")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(parts::size::margin, 6, parts::size::margin, 6);
    row->setSpacing(12);
    row->addWidget(m_place);
    row->addWidget(m_waiting, 1);
    row->addWidget(m_stop);
    m_stop->setToolTip(tr("Imports none of the files that wait."));
    connect(m_stop, &QPushButton::clicked, this, &QueueStrip::stopped);
}

void QueueStrip::show(const models::ImportQueue &queue)
{
    if (queue.current() < 0)
        return;
    m_place->setText(
        tr("File %1 of %2: %3").arg(queue.current() + 1).arg(queue.size()).arg(queue.at(queue.current()).name()));
    QStringList names;
    for (const qsizetype index : queue.waiting())
        names.append(queue.at(index).name());
    m_waiting->setText(names.isEmpty() ? tr("It is the last one.") : tr("Waiting: %1").arg(names.join(u", "_s)));
    m_waiting->setToolTip(names.join(u'\n'));
    m_stop->setVisible(!names.isEmpty());
    setAccessibleName(m_place->text());
    setAccessibleDescription(m_waiting->text());
}

void QueueStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const parts::Theme &theme = parts::themeOf(palette());
    painter.fillRect(rect(), theme.header);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), theme.hair);
}

} // namespace gensvar::intake
