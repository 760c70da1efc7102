// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sheetchoice.h"

#include "parts/labels.h"
#include "parts/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gensvar::intake {

SheetChoice::SheetChoice(QWidget *parent)
    : QWidget(parent)
    , m_label(parts::label(tr("S&heet"), parts::Type::Secondary))
    , m_sheet(new QComboBox)
    , m_all(parts::button(tr("One after the other")))
{
    m_label->setBuddy(m_sheet);
    m_sheet->setAccessibleName(tr("Sheet"));
    m_sheet->setAccessibleDescription(tr("The sheet of the file that is imported."));
    m_sheet->setMinimumWidth(160);
    m_all->setToolTip(tr("Imports each of the sheets with responses, as if it were a file."));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(parts::size::unit);
    for (QWidget *part : QList<QWidget *>{m_label, m_sheet, m_all})
        row->addWidget(part);
    connect(m_sheet, &QComboBox::activated, this, [this] { emit chosen(m_sheet->currentText()); });
    connect(m_all, &QPushButton::clicked, this, [this] { emit allWanted(m_fitting); });
}

void SheetChoice::show(const session::FilePreview &preview)
{
    m_fitting = preview.fitting;
    const bool isOpen = !m_fitting.isEmpty(); // what is shown is one of them and not chosen
    m_all->setVisible(isOpen);
    m_sheet->clear();
    m_sheet->setPlaceholderText(isOpen ? tr("Choose a sheet") : QString());
    m_sheet->addItems(preview.sheets);
    m_sheet->setCurrentIndex(isOpen ? -1 : m_sheet->findText(preview.proposal.sheet));
    setVisible(preview.sheets.size() > 1);
}

} // namespace gensvar::intake
