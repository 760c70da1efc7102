// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/constantpopup.h"

#include "domain/dimension.h"
#include "domain/kind.h"
#include "models/figuretext.h"
#include "parts/accessible.h"
#include "parts/labels.h"
#include "parts/theme.h"
#include "say/days.h"

#include <QComboBox>
#include <QDate>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace gensvar::intake {

using domain::Field;

ConstantPopup::ConstantPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_field(new QComboBox)
    , m_value(new QComboBox)
{
    setObjectName(QStringLiteral("popup"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const Field field : {Field::Department, Field::Touchpoint, Field::Kind, Field::Survey, Field::Product,
                              Field::Channel, Field::Segment, Field::Language, Field::RespondedAt})
        m_field->addItem(models::fieldText(field), int(field));
    parts::nameChoice(*m_field, tr("Field"));
    parts::nameChoice(*m_value, tr("Value for all rows"));
    m_value->setMinimumWidth(200);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(parts::size::margin, parts::size::margin, parts::size::margin, parts::size::margin);
    form->setSpacing(parts::size::unit);
    form->addRow(tr("&Field"), m_field);
    form->addRow(tr("&Value for all rows"), m_value);
    auto *add = parts::button(tr("Add"), true);
    form->addRow(add);
    offerValues();
    connect(m_field, &QComboBox::currentIndexChanged, this, &ConstantPopup::offerValues);
    connect(add, &QPushButton::clicked, this, &ConstantPopup::take);
}

void ConstantPopup::show(QPoint below)
{
    adjustSize();
    move(below);
    QFrame::show();
    m_field->setFocus();
}

void ConstantPopup::offerValues()
{
    const auto field = Field(m_field->currentData().toInt());
    m_value->clear();
    m_value->setEditable(field != Field::Kind);
    if (field == Field::Kind) {
        for (const domain::Kind kind : {domain::Kind::Relational, domain::Kind::Transactional, domain::Kind::Product})
            m_value->addItem(constantText(field, domain::kindName(kind)), QString(domain::kindName(kind)));
        return;
    }
    if (field == Field::RespondedAt)
        m_value->setEditText(QDate::currentDate().toString(Qt::ISODate));
    m_value->lineEdit()->setAccessibleName(m_value->accessibleName());
    m_value->lineEdit()->setFocusPolicy(Qt::NoFocus); // the choice has the focus for both,
    m_value->setFocusPolicy(Qt::StrongFocus);         // whose policy that has changed, too
    connect(m_value->lineEdit(), &QLineEdit::returnPressed, this, &ConstantPopup::take);
}

void ConstantPopup::take()
{
    const QString value = m_value->isEditable() ? m_value->currentText().trimmed() : m_value->currentData().toString();
    if (!value.isEmpty())
        emit chosen(Field(m_field->currentData().toInt()), value);
    close();
}

QString constantText(Field field, const QString &value)
{
    if (const QDate day = QDate::fromString(value, Qt::ISODate); field == Field::RespondedAt && day.isValid())
        return say::shortDay(day);
    return field == Field::Kind ? models::valueText(domain::Axis::of(domain::Dimension::Kind), value) : value;
}

} // namespace gensvar::intake
