// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/importhead.h"

#include "intake/readingchoice.h"
#include "intake/sheetchoice.h"
#include "parts/labels.h"
#include "parts/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace gensvar::intake {

using parts::label;
using parts::Type;

ImportHead::ImportHead(QWidget *parent)
    : QWidget(parent)
    , m_heading(label({}, Type::Heading))
    , m_note(label({}, Type::Secondary))
    , m_source(new QLineEdit)
    , m_sheet(new SheetChoice)
    , m_reading(new ReadingChoice)
{
    m_source->setAccessibleName(tr("Source"));
    m_source->setAccessibleDescription(tr("The name of where the rows come from. The same response in another file of "
                                          "this source is known again."));
    m_source->setToolTip(m_source->accessibleDescription());
    m_source->setFixedWidth(200);
    m_note->setWordWrap(true);
    auto *sourceLabel = label(tr("&Source"), Type::Secondary);
    sourceLabel->setBuddy(m_source);
    auto *row = new QHBoxLayout;
    row->setSpacing(parts::size::unit);
    row->addWidget(m_heading, 1);
    row->addWidget(sourceLabel);
    row->addWidget(m_source);
    row->addWidget(m_sheet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::size::unit);
    column->addLayout(row);
    column->addWidget(m_note);
    column->addWidget(m_reading);
    connect(m_source, &QLineEdit::editingFinished, this, &ImportHead::sourceNamed);
    connect(m_sheet, &SheetChoice::allWanted, this, &ImportHead::allSheetsWanted);
    connect(m_sheet, &SheetChoice::chosen, this, &ImportHead::sheetChosen);
    connect(m_reading, &ReadingChoice::changed, this, &ImportHead::readingChosen);
}

void ImportHead::begin(const QString &file)
{
    m_source->clear();
    m_source->setPlaceholderText(QFileInfo(file).completeBaseName());
    m_heading->setText(tr("Import %1").arg(QFileInfo(file).fileName()));
    m_note->setText(tr("Reading the file …"));
    m_sheet->hide();
    m_reading->hide();
}

void ImportHead::show(const session::FilePreview &preview, const domain::ImportRequest &request, bool isOrderAsked)
{
    const domain::MapProposal &proposal = preview.proposal;
    const auto understood =
        std::count_if(proposal.columns.begin(), proposal.columns.end(),
                      [](const domain::ColumnVerdict &verdict) { return verdict.field.has_value(); });
    m_note->setText(tr("%1 of %Ln column(s) are understood; change any of them in the list above it. The others are "
                       "kept under their own names or left out.",
                       nullptr, int(proposal.headers.size()))
                        .arg(understood));
    if (!preview.fitting.isEmpty())
        m_note->setText(tr("The rows below are those of the sheet %1, as an example. Choose a sheet above, or take all "
                           "those with responses one after the other.")
                            .arg(proposal.sheet));
    m_sheet->show(preview);
    m_reading->show(preview, request, isOrderAsked);
    m_reading->setVisible(true);
}

QString ImportHead::source() const
{
    return m_source->text().trimmed();
}

void ImportHead::showKnownSource(const QString &name)
{
    m_source->setPlaceholderText(name);
}

void ImportHead::takeOver(const ImportHead &other)
{
    m_source->setText(other.m_source->text());
    m_source->setPlaceholderText(other.m_source->placeholderText());
}

void ImportHead::apply(domain::ImportRequest &request) const
{
    m_reading->apply(request);
}

} // namespace gensvar::intake
