// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/queueresult.h"

#include "models/figuretext.h"
#include "models/importqueue.h"
#include "parts/labels.h"
#include "parts/rowdelegate.h"
#include "parts/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::intake {

using models::ImportQueue;
using models::QueuedImport;

QueueResult::QueueResult(ImportQueue &queue, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_heading(parts::label({}, parts::Type::Heading))
    , m_note(parts::label({}, parts::Type::Secondary))
    , m_table(new QTableView)
    , m_figures(parts::button(tr("Show the figures"), true))
    , m_list(parts::button(tr("List of imports")))
    , m_one(parts::button(tr("Show this file’s result")))
{
    m_table->setModel(&queue);
    m_table->setAccessibleName(tr("Files and what became of each"));
    parts::dressTable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ImportQueue::Outcome, QHeaderView::Stretch);
    m_note->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(parts::size::unit);
    buttons->addWidget(m_figures);
    buttons->addWidget(m_list);
    buttons->addStretch(1);
    buttons->addWidget(m_one);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(parts::size::margin, 12, parts::size::margin, parts::size::margin);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_note);
    column->addLayout(buttons);
    column->addWidget(parts::hairline());
    column->addWidget(m_table, 1);
    connect(m_figures, &QPushButton::clicked, this, &QueueResult::figuresWanted);
    connect(m_list, &QPushButton::clicked, this, &QueueResult::listWanted);
    connect(m_one, &QPushButton::clicked, this, &QueueResult::openChosen);
    connect(m_table, &QTableView::activated, this, &QueueResult::openChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QueueResult::showChoice);
    connect(&queue, &ImportQueue::changed, this, &QueueResult::showSum);
    showSum();
}

void QueueResult::showSum()
{
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 leftOut = 0;
    int imported = 0;
    for (qsizetype i = 0; i < m_queue.size(); ++i) {
        const QueuedImport &file = m_queue.at(i);
        if (file.state != QueuedImport::State::Imported)
            continue;
        ++imported;
        added += file.report.added;
        updated += file.report.updated;
        unchanged += file.report.unchanged;
        leftOut += file.report.rejected;
    }
    const bool isDone = m_queue.isDone();
    m_heading->setText(tr("%1 of %Ln file(s) imported", nullptr, int(m_queue.size())).arg(imported));
    m_note->setText(tr("In all %1 added, %2 updated, %3 unchanged, %4 left out.")
                        .arg(models::countText(added), models::countText(updated), models::countText(unchanged),
                             models::countText(leftOut)));
    m_figures->setEnabled(isDone && imported > 0);
    m_list->setEnabled(isDone);
    showChoice();
    if (isDone && isVisible() && m_figures->isEnabled())
        m_figures->setFocus();
}

void QueueResult::showChoice()
{
    const QModelIndex row = parts::chosenRow(*m_table);
    const bool isTold = row.isValid()
        && (m_queue.at(row.row()).state == QueuedImport::State::Imported
            || m_queue.at(row.row()).state == QueuedImport::State::Failed);
    m_one->setEnabled(m_queue.isDone() && isTold);
}

void QueueResult::openChosen()
{
    if (m_one->isEnabled())
        emit oneWanted(parts::chosenRow(*m_table).row());
}

void QueueResult::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) && m_queue.isDone())
        emit listWanted();
    else
        QWidget::keyPressEvent(event);
}

void QueueResult::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    (m_figures->isEnabled() ? static_cast<QWidget *>(m_figures) : m_table)->setFocus();
}

} // namespace gensvar::intake
