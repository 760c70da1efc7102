// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/actresponses.h"

#include "keeping/undostrip.h"
#include "parts/labels.h"
#include "parts/rowdelegate.h"
#include "parts/theme.h"
#include "say/sentence.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace gensvar::keeping {

using models::AnswerTableModel;
using session::Keeping;

ActResponses::ActResponses(session::Session &session, UndoStrip &said, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_said(said)
    , m_heading(parts::label({}, parts::Type::Section))
    , m_table(new QTableView)
    , m_back(parts::button(tr("Take this one back in")))
{
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Responses taken out at once"));
    parts::dressTable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(AnswerTableModel::Text, QHeaderView::Stretch);
    auto *head = new QHBoxLayout;
    head->setSpacing(parts::size::unit);
    head->addWidget(m_heading, 1);
    head->addWidget(m_back);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::size::unit);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    connect(m_back, &QPushButton::clicked, this, &ActResponses::takeBack);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActResponses::showChoice);
    connect(&m_model, &AnswerTableModel::moreWanted, this, &ActResponses::askMore);
    connect(&session, &session::Session::workChanged, this, &ActResponses::showChoice);
    showChoice();
}

void ActResponses::show(qint64 change)
{
    m_change = change;
    m_more.drop();
    m_answer.await(Keeping(m_session).excludedBy(change, 0, AnswerTableModel::pageSize),
                   [this](const base::Result<domain::CommentPage> &page) {
                       if (!page)
                           return m_said.say(say::sentence(page.error(), m_session.language()));
                       m_model.show(*page);
                       m_heading->setText(
                           tr("%Ln response(s) of these are still taken out", nullptr, int(page->total)));
                       showChoice();
                   });
}

void ActResponses::askMore(qint64 offset)
{
    if (!m_session.isOpen())
        return;
    m_more.await(Keeping(m_session).excludedBy(m_change, offset, AnswerTableModel::pageSize),
                 [this](const base::Result<domain::CommentPage> &page) {
                     if (page)
                         m_model.append(*page);
                 });
}

void ActResponses::showChoice()
{
    m_back->setEnabled(m_table->selectionModel()->hasSelection() && m_session.isOpen() && !m_session.store().readOnly
                       && !m_session.isWorking());
}

void ActResponses::takeBack()
{
    const QModelIndex row = parts::chosenRow(*m_table);
    if (row.isValid() && m_back->isEnabled())
        m_said.follow(Keeping(m_session).takeBackIn(m_model.answer(row.row()).id), tr("The response counts again."));
}

} // namespace gensvar::keeping
