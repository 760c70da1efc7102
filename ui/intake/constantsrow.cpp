// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/constantsrow.h"

#include "intake/constantpopup.h"
#include "models/figuretext.h"
#include "parts/filterchip.h"
#include "parts/labels.h"
#include "parts/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gensvar::intake {

ConstantsRow::ConstantsRow(QWidget *parent)
    : QWidget(parent)
    , m_chips(new QHBoxLayout)
    , m_add(parts::button(tr("Add a value for all rows…")))
{
    m_chips->setSpacing(parts::size::unit);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(parts::label(tr("Same for all rows:"), parts::Type::Secondary));
    row->addLayout(m_chips);
    row->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &ConstantsRow::ask);
}

void ConstantsRow::show(const QMap<domain::Field, QString> &constants)
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (auto constant = constants.begin(); constant != constants.end(); ++constant) {
        const domain::Field field = constant.key();
        auto *chip = new parts::FilterChip(models::fieldText(field));
        chip->sayWhat();
        chip->show(constantText(field, constant.value()), {}, true);
        connect(chip, &parts::FilterChip::cleared, this, [this, field] { emit removed(field); });
        m_chips->addWidget(chip);
    }
}

void ConstantsRow::ask()
{
    auto *popup = new ConstantPopup(this);
    connect(popup, &ConstantPopup::chosen, this, &ConstantsRow::added);
    popup->show(m_add->mapToGlobal(QPoint(0, m_add->height() + 2)));
}

} // namespace gensvar::intake
