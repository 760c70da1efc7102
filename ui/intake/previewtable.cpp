// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/previewtable.h"

#include "intake/fieldheader.h"
#include "intake/previewdelegate.h"
#include "parts/density.h"
#include "parts/takeaway.h"
#include "parts/theme.h"

#include <QComboBox>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace gensvar::intake {

static constexpr int mostMeasuredColumns = 300; // the others of a very wide file are as wide as a date
static constexpr int mostMeasuredCells = 4000;

PreviewTable::PreviewTable(session::Session &session, QWidget *parent)
    : QTableView(parent)
    , m_fields(new FieldHeader)
{
    setModel(&m_model);
    setItemDelegate(new PreviewDelegate(this));
    setHorizontalHeader(m_fields);
    m_fields->setDefaultSectionSize(160);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(parts::rowHeight());
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setAccessibleName(tr("The first rows as they will be read"));
    connect(m_fields, &FieldHeader::fieldReached, this, [this](int at) {
        scrollTo(m_model.index(std::max(0, rowAt(0)), at)); // sideways alone
    });
    connect(m_fields, &FieldHeader::choosersChanged, this, &PreviewTable::orderFields);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_fields, &FieldHeader::place);
    m_takeaway = new parts::Takeaway(session, this, [this] {
        const models::Sheet sheet = models::sheetOf(m_model);
        return parts::Taken{accessibleName(), {}, sheet, parts::pictureOf(sheet)};
    });
}

QWidget *PreviewTable::makeCopyButton() const
{
    return m_takeaway->makeButton(true);
}

void PreviewTable::show(const domain::MapProposal &proposal, const QList<domain::FirstRow> &rows,
                        const say::Language &language)
{
    m_model.show(proposal, rows);
    m_fields->show(proposal, language);
    fitColumns();
}

void PreviewTable::showDoubts(const QList<domain::Issue> &issues, const say::Language &language)
{
    m_model.showDoubts(issues, language);
}

void PreviewTable::fitColumns()
{
    const QFontMetrics metrics(parts::fontOf(parts::size::text));
    const int measured = std::min(m_model.columnCount(), mostMeasuredColumns);
    const int rows = std::min(m_model.rowCount(), std::clamp(mostMeasuredCells / std::max(1, measured), 1, 40));
    {
        const QSignalBlocker quiet(m_fields); // of each column by itself
        for (int column = 0; column < measured; ++column) {
            int widest = 0;
            for (int row = 0; row < rows; ++row)
                widest = std::max(widest, metrics.horizontalAdvance(m_model.index(row, column).data().toString()));
            const int least = std::clamp(m_fields->leastWidth(column), 132, 220);
            setColumnWidth(column, std::clamp(widest + 2 * parts::size::cell + 4, least, 300));
        }
    }
    doItemsLayout(); // now, so that a field can be brought into sight
    m_fields->place();
}

/// Tab goes over the fields, from left to right, before it goes to the rows.
void PreviewTable::orderFields()
{
    QWidget *before = previousInFocusChain();
    while (before != this && before->isAncestorOf(this)) // what only holds the table is no place to stop at
        before = before->previousInFocusChain();
    for (QComboBox *chooser : m_fields->choosers()) {
        setTabOrder(before, chooser);
        before = chooser;
    }
    setTabOrder(before, this);
}

} // namespace gensvar::intake
