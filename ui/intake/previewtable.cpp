// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/previewtable.h"

#include "intake/fieldheader.h"
#include "intake/previewdelegate.h"
#include "parts/density.h"
#include "parts/takeaway.h"
#include "parts/theme.h"

#include <QComboBox>
#include <QToolButton>

#include <algorithm>

namespace gensvar::intake {

PreviewTable::PreviewTable(session::Session &session, QWidget *parent)
    : QTableView(parent)
    , m_fields(new FieldHeader)
{
    setModel(&m_model);
    setItemDelegate(new PreviewDelegate(this));
    setHorizontalHeader(m_fields);
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
    orderFields();
}

void PreviewTable::showDoubts(const QList<domain::Issue> &issues, const say::Language &language)
{
    m_model.showDoubts(issues, language);
}

void PreviewTable::fitColumns()
{
    const QFontMetrics metrics(parts::fontOf(parts::size::text));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        int widest = 0;
        for (int row = 0; row < std::min(m_model.rowCount(), 40); ++row)
            widest = std::max(widest, metrics.horizontalAdvance(m_model.index(row, column).data().toString()));
        const int least = std::clamp(m_fields->leastWidth(column), 132, 220);
        setColumnWidth(column, std::clamp(widest + 2 * parts::size::cell + 4, least, 300));
    }
    doItemsLayout(); // now, so that a field can be brought into sight
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
