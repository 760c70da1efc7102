// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/leftoutrows.h"

#include "domain/importreport.h"
#include "models/figuretext.h"
#include "parts/labels.h"
#include "parts/rowdelegate.h"
#include "parts/takeaway.h"
#include "parts/theme.h"
#include "say/sentence.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace gensvar::intake {

static constexpr int mostListed = 1000;
static constexpr qsizetype mostTold = 2;

LeftOutTable::LeftOutTable(session::Session &session, QWidget *parent)
    : QTableView(parent)
{
    setModel(&m_issues);
    setAccessibleName(tr("Rows that were left out"));
    parts::dressTable(*this);
    horizontalHeader()->setStretchLastSection(true);
    m_takeaway =
        new parts::Takeaway(session, this, [this] { return parts::takenFrom(*this, accessibleName(), m_note); });
}

QWidget *LeftOutTable::makeCopyButton() const
{
    return m_takeaway->makeButton(true);
}

void LeftOutTable::show(const domain::ImportReport &report, const say::Language &language)
{
    m_issues.show(report.issues.mid(0, mostListed), language);
    m_note = QFileInfo(report.file).fileName();
    if (listed() < report.rejected)
        m_note += u'\n'
            + tr("These are the first %1 of %Ln row(s); the saved file has more.", nullptr, int(report.rejected))
                  .arg(models::countText(listed()));
    resizeColumnsToContents();
}

void LeftOutTable::clear()
{
    m_issues.show({}, {});
}

LeftOutLine::LeftOutLine(QWidget *parent)
    : QWidget(parent)
    , m_reasons(parts::elidedLabel())
    , m_link(parts::linkButton({}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(parts::size::unit);
    row->addWidget(m_reasons, 1);
    row->addWidget(m_link);
    connect(m_link, &QPushButton::clicked, this, [this] {
        m_shown = !m_shown;
        showLink();
        emit toggled(m_shown);
    });
    clear();
}

static QString lineOf(const domain::Issue &issue, const say::Language &language)
{
    static constexpr int longest = 24; // of what can stand in the middle of a sentence
    const QString row = models::countText(issue.row);
    const QString reason = say::reason(issue.reason, language);
    const QString value = issue.value.simplified();
    if (value.isEmpty() || value.size() > longest)
        return LeftOutLine::tr("Row %1: %2", "the number of a row, and why it is left out").arg(row, reason);
    return LeftOutLine::tr("Row %1, “%2”: %3", "the number of a row, what stands there, and why it is left out")
        .arg(row, value, reason);
}

void LeftOutLine::show(const domain::ImportReport &report, const say::Language &language)
{
    if (report.rejected == 0)
        return clear();
    QStringList told;
    for (const domain::Issue &issue : report.issues.first(std::min(mostTold, report.issues.size())))
        told.append(lineOf(issue, language));
    m_reasons->setText(told.join(u' '));
    m_reasons->setToolTip(told.join(u'\n'));
    m_rows = int(report.rejected);
    showLink();
    setVisible(true);
}

void LeftOutLine::clear()
{
    setVisible(false);
    if (std::exchange(m_shown, false))
        emit toggled(false);
}

void LeftOutLine::close()
{
    if (m_shown)
        m_link->click();
}

void LeftOutLine::showLink()
{
    m_link->setText(m_shown ? tr("Show how the rows are read") : tr("Show the %Ln row(s)", nullptr, m_rows));
}

} // namespace gensvar::intake
