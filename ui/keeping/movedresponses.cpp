// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/movedresponses.h"

#include "parts/labels.h"
#include "parts/rowdelegate.h"
#include "parts/theme.h"
#include "say/platformtext.h"
#include "say/sentence.h"
#include "session/session.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace gensvar::keeping {

using models::AnswerTableModel;

MovedResponses::MovedResponses(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(parts::label({}, parts::Type::Section))
    , m_table(new QTableView)
    , m_open(parts::button(tr("Open this answer")))
{
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Responses that are counted otherwise"));
    parts::dressTable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(AnswerTableModel::Text, QHeaderView::Stretch);
    m_heading->setWordWrap(true);
    m_open->setToolTip(tr("Shows the answer in full, with the customer’s other answers"));
    m_open->setEnabled(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(parts::size::unit);
    head->addWidget(m_heading, 1);
    head->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::size::unit);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    connect(m_open, &QPushButton::clicked, this, &MovedResponses::openChosen);
    connect(m_table, &QTableView::activated, this, &MovedResponses::openChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_open->setEnabled(parts::chosenRow(*m_table).isValid()); });
    connect(&m_model, &AnswerTableModel::moreWanted, this, &MovedResponses::askMore);
}

void MovedResponses::show(domain::Cause cause)
{
    m_more.drop();
    m_answer.await(m_session.movedBy(cause, m_session.views().current()),
                   [this, cause](const base::Result<QList<domain::ResponseId>> &ids) {
                       if (!ids)
                           return emit said(say::sentence(ids.error(), m_session.language()));
                       m_heading->setText(
                           tr("%1: %Ln response(s)", "a way of counting", int(ids->size())).arg(say::causeText(cause)));
                       begin(*ids);
                   });
}

/// What was chosen stays so where it is near.
void MovedResponses::begin(QList<domain::ResponseId> ids)
{
    const QModelIndex chosen = parts::chosenRow(*m_table);
    m_chosen = chosen.isValid() ? m_model.answer(chosen.row()).id : domain::ResponseId();
    m_ids = std::move(ids);
    m_read = 0;
    m_model.tellTimes(m_session.store().zone);
    askMore();
}

void MovedResponses::askMore()
{
    if (!m_session.isOpen())
        return;
    const QList<domain::ResponseId> next = m_ids.mid(m_read, AnswerTableModel::pageSize);
    m_more.await(m_session.read(next),
                 [this, asked = next.size()](const base::Result<QList<domain::Comment>> &answers) {
                     if (answers)
                         take(*answers, asked);
                     else
                         emit said(say::sentence(answers.error(), m_session.language()));
                 });
}

void MovedResponses::take(const QList<domain::Comment> &answers, qsizetype asked)
{
    const bool isFirst = m_read == 0;
    m_read += asked;
    domain::CommentPage page;
    page.comments = answers;
    page.total = (isFirst ? 0 : m_model.rowCount()) + answers.size() + m_ids.size() - m_read; // some may be gone
    if (!isFirst)
        return m_model.append(page);
    m_model.show(page);
    const auto chosen = std::ranges::find(answers, std::exchange(m_chosen, {}), &domain::Comment::id);
    if (chosen != answers.end())
        m_table->setCurrentIndex(m_model.index(int(chosen - answers.begin()), 0));
}

void MovedResponses::openChosen()
{
    if (const QModelIndex row = parts::chosenRow(*m_table); row.isValid())
        emit answerWanted(m_model.answer(row.row()).id);
}

} // namespace gensvar::keeping
