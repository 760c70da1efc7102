// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/takenoutpage.h"

#include "keeping/actresponses.h"
#include "keeping/erasurepanel.h"
#include "keeping/undostrip.h"
#include "parts/emptystate.h"
#include "parts/handout.h"
#include "parts/labels.h"
#include "parts/rowdelegate.h"
#include "parts/takeaway.h"
#include "parts/theme.h"
#include "say/sentence.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::keeping {

using models::ChangeListModel;
using session::Keeping;

TakenOutPage::TakenOutPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_model(session.language())
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
    , m_empty(new parts::EmptyState)
    , m_count(parts::label({}, parts::Type::Secondary))
    , m_rule(parts::label({}, parts::Type::Secondary))
    , m_unfold(parts::button(tr("Show the single ones")))
    , m_back(parts::button(tr("Take back in")))
    , m_said(new UndoStrip(session))
    , m_responses(new ActResponses(session, *m_said))
    , m_erasure(new ErasurePanel(session))
{
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("What is taken out"));
    parts::dressTable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ChangeListModel::Detail, QHeaderView::Stretch);
    m_table->setColumnHidden(ChangeListModel::What, true);
    m_table->setColumnHidden(ChangeListModel::State, true);
    m_empty->say(tr("Nothing is taken out"),
                 tr("Tests, own staff’s answers and duplicates that are taken out of the figures are listed here, and "
                    "can be taken back."));
    m_rule->setWordWrap(true);
    m_unfold->setCheckable(true);
    m_unfold->setToolTip(tr("Lists the single responses of the chosen line, each to be taken back alone"));
    m_responses->hide();
    layOut();
    connect(m_unfold, &QPushButton::toggled, this, &TakenOutPage::showChoice);
    connect(m_table, &QTableView::activated, m_unfold, &QPushButton::toggle);
    connect(m_back, &QPushButton::clicked, this, &TakenOutPage::takeBack);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TakenOutPage::showChoice);
    connect(&session, &session::Session::workChanged, this, &TakenOutPage::showChoice);
    showChoice();
}

void TakenOutPage::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(parts::size::unit);
    head->addWidget(parts::label(tr("Taken out"), parts::Type::Heading));
    head->addWidget(m_count, 1);
    head->addWidget(m_unfold);
    auto *takeaway = new parts::Takeaway(
        m_session, m_table, [this] { return parts::takenFrom(*m_table, tr("What is taken out"), m_count->text()); });
    connect(takeaway, &parts::Takeaway::failed, this, &Page::said);
    m_copy = takeaway->makeButton(true);
    head->addWidget(m_copy);
    head->addWidget(m_back);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(parts::size::margin, 12, parts::size::margin, parts::size::margin);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_said);
    column->addWidget(parts::hairline());
    column->addWidget(m_stack, 2);
    column->addWidget(m_responses, 3);
    column->addWidget(m_rule);
    column->addWidget(parts::hairline());
    column->addWidget(m_erasure);
}

void TakenOutPage::refresh()
{
    if (!m_session.isOpen())
        return;
    m_answer.await(Keeping(m_session).takenOut(), [this](const base::Result<session::TakenOut> &takenOut) {
        if (takenOut)
            show(*takenOut);
        else
            m_said->say(say::sentence(takenOut.error(), m_session.language()));
    });
}

void TakenOutPage::takeFocus()
{
    m_answer.settle([this] {
        if (isVisible() && m_stack->currentWidget() == m_table)
            m_table->setFocus();
    });
}

void TakenOutPage::handOut(const HandOut &then)
{
    m_answer.settle([this, then] { then(printed()); });
}

parts::Handout TakenOutPage::printed() const
{
    parts::Handout handout;
    handout.title = tr("Taken out");
    handout.scope = {m_count->text()};
    if (!m_rule->text().isEmpty() && !m_rule->isHidden())
        handout.scope.append(m_rule->text());
    if (m_model.rowCount() > 0)
        handout.blocks.append(parts::printedTable(*m_table, {}));
    else
        handout.blocks.append(parts::PrintedWords{tr("Nothing is taken out")});
    return handout;
}

void TakenOutPage::show(const session::TakenOut &takenOut)
{
    const qint64 chosen = parts::chosenRow(*m_table).data(ChangeListModel::NumberRole).toLongLong();
    m_model.show(takenOut.exclusions, m_session.store().zone, false);
    m_table->setColumnHidden(ChangeListModel::Who, !m_model.tellsWho());
    if (const int row = m_model.rowOf(chosen); row >= 0)
        m_table->setCurrentIndex(m_model.index(row, 0));
    m_count->setText(tr("%Ln response(s) count in no figure", nullptr, int(takenOut.responses)));
    m_stack->setCurrentIndex(takenOut.exclusions.isEmpty() ? 0 : 1);
    m_back->setVisible(!takenOut.exclusions.isEmpty());
    m_unfold->setVisible(!takenOut.exclusions.isEmpty());
    m_copy->setVisible(!takenOut.exclusions.isEmpty());
    const QStringList &domains = m_session.store().ownDomains;
    m_rule->setVisible(!domains.isEmpty());
    m_rule->setText(tr("By rule: answers from %1 are taken out as own staff’s when they are imported.", "domains")
                        .arg(domains.join(u", "_s)));
    showChoice();
}

void TakenOutPage::showChoice()
{
    const QModelIndex row = parts::chosenRow(*m_table);
    m_unfold->setEnabled(row.isValid());
    const bool unfolded = m_unfold->isChecked() && row.isValid() && m_session.isOpen();
    m_responses->setVisible(unfolded);
    if (unfolded)
        m_responses->show(row.data(ChangeListModel::NumberRole).toLongLong());
    m_back->setEnabled(row.isValid() && row.data(ChangeListModel::UndoRole).toBool() && m_session.isOpen()
                       && !m_session.store().readOnly && !m_session.isWorking());
}

void TakenOutPage::erase(const QString &who)
{
    m_erasure->ask(who);
}

void TakenOutPage::takeBack()
{
    const QModelIndex row = parts::chosenRow(*m_table);
    if (!row.isValid() || m_session.isWorking())
        return;
    session::whenDone(Keeping(m_session).undo(row.data(ChangeListModel::NumberRole).toLongLong()), this,
                      [this](const session::Changed &done) {
                          m_said->say(done ? tr("They count again.")
                                           : say::sentence(done.error(), m_session.language()));
                      });
}

} // namespace gensvar::keeping
