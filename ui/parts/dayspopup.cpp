// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/dayspopup.h"

#include "parts/dayfield.h"
#include "parts/labels.h"
#include "parts/theme.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::parts {

DaysPopup::DaysPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_from(new DayField)
    , m_to(new DayField)
    , m_complaint(label({}))
{
    setObjectName(QStringLiteral("popup"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(size::margin, size::margin, size::margin, size::margin);
    form->setSpacing(size::unit);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    auto *show = button(tr("Show these days"), true);
    show->setDefault(true);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    form->addRow(m_complaint);
    form->addRow(show);
    connect(show, &QPushButton::clicked, this, &DaysPopup::take);
}

void DaysPopup::show(QDate from, QDate to, QPoint below)
{
    m_from->setDate(from);
    m_to->setDate(to);
    adjustSize();
    move(below);
    QFrame::show();
    m_from->setFocus();
    m_from->selectAll();
}

/// Enter in a day, which passes the key on.
void DaysPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        take();
    else
        QFrame::keyPressEvent(event);
}

void DaysPopup::take()
{
    for (DayField *field : {m_from, m_to}) {
        if (field->date().isValid())
            continue;
        m_complaint->setText(field->complaint());
        m_complaint->show();
        adjustSize();
        field->setFocus();
        return field->selectAll();
    }
    const auto [from, to] = std::minmax({m_from->date(), m_to->date()}); // of a list: values, not references
    emit chosen(from, to);
    close();
}

} // namespace gensvar::parts
