// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/colleaguelist.h"

#include "keeping/undostrip.h"
#include "parts/emptystate.h"
#include "parts/labels.h"
#include "parts/rowdelegate.h"
#include "parts/theme.h"
#include "say/sentence.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace gensvar::keeping {

using models::ColleagueTableModel;
using session::Keeping;

domain::Colleague colleagueIn(const QString &typed)
{
    QStringList words = typed.simplified().split(u' ');
    domain::Colleague colleague;
    if (words.size() > 1 && words.last().contains(u'@'))
        colleague.email = words.takeLast().remove(u'<').remove(u'>');
    colleague.name = words.join(u' ');
    return colleague;
}

ColleagueList::ColleagueList(session::Session &session, UndoStrip &said, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_said(said)
    , m_stack(new QStackedLayout(this))
    , m_empty(new parts::EmptyState)
    , m_table(new QTableView)
    , m_change(parts::button(tr("Change")))
    , m_remove(parts::button(tr("Remove")))
{
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Responsible people"));
    parts::dressTable(*m_table);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    for (int column = 0; column < ColleagueTableModel::ColumnCount; ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_empty->say(tr("Nobody is responsible for anything yet"),
                 tr("Choose a department, a touchpoint or another name, and “Responsible…” above it."));
    m_change->setToolTip(tr("Changes the name or e-mail in place (F2)"));
    m_remove->setToolTip(tr("Takes the person off this list; what they answer for has nobody then (Del)"));
    auto *acts = new QHBoxLayout;
    acts->setSpacing(parts::size::unit);
    acts->addWidget(m_change);
    acts->addWidget(m_remove);
    acts->addStretch(1);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::size::unit);
    column->addLayout(acts);
    column->addWidget(m_table, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(side);
    connect(&m_model, &ColleagueTableModel::editWanted, this, &ColleagueList::edit);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ColleagueList::showChoice);
    connect(m_change, &QPushButton::clicked, this, [this] {
        const QModelIndex at = m_table->currentIndex();
        m_table->setFocus();
        m_table->edit(at.column() == ColleagueTableModel::Email ? at : at.siblingAtColumn(ColleagueTableModel::Name));
    });
    connect(m_remove, &QPushButton::clicked, this, &ColleagueList::remove);
    const auto catchUp = [this] {
        if (m_isOutdated)
            refresh();
    };
    connect(m_table->itemDelegate(), &QAbstractItemDelegate::closeEditor, this, catchUp, Qt::QueuedConnection);
    showChoice();
}

void ColleagueList::refresh()
{
    m_answer.await(Keeping(m_session).colleagues(),
                   [this](const base::Result<QList<models::ColleagueRow>> &colleagues) {
                       if (!colleagues)
                           return m_said.say(say::sentence(colleagues.error(), m_session.language()));
                       m_isOutdated = parts::isTypedInto(*m_table);
                       if (m_isOutdated)
                           return; // what others changed is shown when the name is typed
                       const int row = parts::chosenRow(*m_table).row();
                       m_model.show(*colleagues);
                       m_stack->setCurrentIndex(colleagues->isEmpty() ? 0 : 1);
                       if (row >= 0 && row < m_model.rowCount())
                           m_table->setCurrentIndex(m_model.index(row, 0));
                       showChoice();
                   });
}

void ColleagueList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_model.setReadOnly(readOnly);
    showChoice();
}

void ColleagueList::showChoice()
{
    const bool can = !m_readOnly && m_table->selectionModel()->hasSelection();
    m_change->setEnabled(can);
    m_remove->setEnabled(can);
}

void ColleagueList::edit(const domain::Colleague &colleague)
{
    if (!m_readOnly)
        m_said.follow(Keeping(m_session).editColleague(colleague),
                      colleague.email.isEmpty() ? tr("The person is %1 now.").arg(colleague.name)
                                                : tr("The person is %1, %2 now.").arg(colleague.name, colleague.email));
}

void ColleagueList::remove()
{
    const QModelIndex at = parts::chosenRow(*m_table);
    if (m_readOnly || !at.isValid())
        return;
    const domain::Colleague &colleague = m_model.row(at.row()).colleague;
    m_said.follow(Keeping(m_session).removeColleague(colleague.id),
                  tr("%1 is off the list, and responsible for nothing.").arg(colleague.name));
}

void ColleagueList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete))
        remove();
    else
        QWidget::keyPressEvent(event);
}

} // namespace gensvar::keeping
