// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/historypage.h"

#include "keeping/undostrip.h"
#include "parts/handout.h"
#include "parts/labels.h"
#include "parts/rowdelegate.h"
#include "parts/takeaway.h"
#include "parts/theme.h"
#include "say/sentence.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::keeping {

using models::ChangeListModel;
using session::Keeping;

static constexpr int mostPrinted = 1000;

HistoryPage::HistoryPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_model(session.language())
    , m_kinds(new QComboBox)
    , m_table(new QTableView)
    , m_undo(parts::button(tr("Undo this change")))
    , m_said(new UndoStrip(session))
{
    const QList<std::pair<QString, QStringList>> kinds{
        {tr("Imports"), {u"import"_s, u"undo_import"_s}},
        {tr("Names, merges, groups"),
         {u"rename"_s, u"merge"_s, u"unmerge"_s, u"add_group"_s, u"group"_s, u"ungroup"_s, u"responsible"_s,
          u"colleague"_s, u"remove_colleague"_s}},
        {tr("Taken out and back"), {u"exclude"_s, u"include"_s}},
        {tr("Erased persons"), {u"erase"_s}},
        {tr("Undone changes"), {u"undo_change"_s}},
        {tr("Settings of the file"),
         {u"zone"_s, u"keep_days"_s, u"min_responses"_s, u"privacy_minimum"_s, u"own_domains"_s, u"repair"_s,
          u"restore"_s}},
    };
    QStringList all; // but what the program does by itself: search catches up
    for (const auto &[name, what] : kinds)
        all += what;
    m_kinds->addItem(tr("Everything"), all);
    for (const auto &[name, what] : kinds)
        m_kinds->addItem(name, what);
    m_kinds->setAccessibleName(tr("Show"));
    m_kinds->setAccessibleDescription(tr("Which changes are shown"));
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Changes"));
    parts::dressTable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ChangeListModel::Detail, QHeaderView::Stretch);
    auto *head = new QHBoxLayout;
    head->setSpacing(parts::size::unit);
    head->addWidget(parts::label(tr("History"), parts::Type::Heading));
    head->addWidget(parts::label(tr("what was done here, newest first"), parts::Type::Secondary), 1);
    auto *takeaway = new parts::Takeaway(
        session, m_table, [this] { return parts::takenFrom(*m_table, tr("History"), m_kinds->currentText()); });
    connect(takeaway, &parts::Takeaway::failed, this, &Page::said);
    takeaway->fetchFirst([this](const auto &then) { askRest(then); });
    head->addWidget(m_kinds);
    head->addWidget(takeaway->makeButton(true));
    head->addWidget(m_undo);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(parts::size::margin, 12, parts::size::margin, parts::size::margin);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_said);
    column->addWidget(parts::hairline());
    column->addWidget(m_table, 1);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &HistoryPage::ask);
    connect(&m_model, &ChangeListModel::moreWanted, this, &HistoryPage::askMore);
    connect(m_undo, &QPushButton::clicked, this, &HistoryPage::undo);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPage::showChoice);
    connect(&session, &session::Session::workChanged, this, &HistoryPage::showChoice);
    showChoice();
}

QStringList HistoryPage::kinds() const
{
    return m_kinds->currentData().toStringList();
}

void HistoryPage::refresh()
{
    ask();
}

void HistoryPage::takeFocus()
{
    m_answer.settle([this] {
        if (isVisible())
            m_table->setFocus(); // a row is there for the arrows to go on from
    });
}

void HistoryPage::ask()
{
    if (!m_session.isOpen())
        return;
    m_more.drop();
    m_answer.await(Keeping(m_session).log(ChangeListModel::pageSize, 0, kinds()), [this](const Keeping::Log &log) {
        if (!log)
            return m_said->say(say::sentence(log.error(), m_session.language()));
        const qint64 chosen = parts::chosenRow(*m_table).data(ChangeListModel::NumberRole).toLongLong();
        m_model.show(*log, m_session.store().zone, log->size() == ChangeListModel::pageSize);
        m_table->setColumnHidden(ChangeListModel::Who, !m_model.tellsWho());
        if (const int row = m_model.rowOf(chosen); row >= 0)
            m_table->setCurrentIndex(m_model.index(row, 0));
        showChoice();
    });
}

void HistoryPage::askMore(qint64 before)
{
    if (!m_session.isOpen())
        return;
    m_more.await(Keeping(m_session).log(ChangeListModel::pageSize, before, kinds()), [this](const Keeping::Log &log) {
        if (!log)
            return;
        m_model.append(*log, log->size() == ChangeListModel::pageSize);
        m_table->setColumnHidden(ChangeListModel::Who, !m_model.tellsWho());
    });
}

void HistoryPage::askRest(const std::function<void()> &then)
{
    constexpr int all = 1'000'000;
    m_answer.settle([this, then] {
        m_more.settle([this, then] {
            if (!m_model.hasMore() || m_model.changes().isEmpty())
                return then();
            const qint64 before = m_model.changes().last().number;
            m_more.await(Keeping(m_session).log(all, before, kinds()), [this, then](const Keeping::Log &log) {
                if (!log)
                    return m_said->say(say::sentence(log.error(), m_session.language()));
                m_model.append(*log, false);
                then();
            });
        });
    });
}

void HistoryPage::handOut(const HandOut &then)
{
    if (!m_session.isOpen())
        return;
    m_printed.await(Keeping(m_session).log(mostPrinted, 0, kinds()), [this, then](const Keeping::Log &log) {
        if (!log)
            return m_said->say(say::sentence(log.error(), m_session.language()));
        ChangeListModel all(m_session.language());
        all.show(*log, m_session.store().zone, false);
        parts::Handout handout;
        handout.title = tr("History");
        handout.scope = {m_kinds->currentText(), tr("what was done here, newest first")};
        if (log->isEmpty())
            handout.blocks.append(parts::PrintedWords{tr("Nothing of this kind has been done.")});
        else
            handout.blocks.append(parts::printedTable(all, parts::shownColumns(*m_table), {}));
        if (log->size() == mostPrinted)
            std::get<parts::PrintedTable>(handout.blocks.last()).end =
                tr("These are the newest %Ln change(s).", nullptr, mostPrinted);
        then(handout);
    });
}

void HistoryPage::showChoice()
{
    const QModelIndex row = parts::chosenRow(*m_table);
    m_undo->setEnabled(row.isValid() && row.data(ChangeListModel::UndoRole).toBool() && m_session.isOpen()
                       && !m_session.store().readOnly && !m_session.isWorking());
    m_undo->setToolTip(row.isValid() && !m_undo->isEnabled()
                           ? tr("This cannot be undone here; an import is undone among the imports.")
                           : QString());
}

void HistoryPage::undo()
{
    const QModelIndex row = parts::chosenRow(*m_table);
    if (!row.isValid() || m_session.isWorking())
        return;
    const QString what = row.siblingAtColumn(ChangeListModel::Detail).data().toString();
    session::whenDone(Keeping(m_session).undo(row.data(ChangeListModel::NumberRole).toLongLong()), this,
                      [this, what](const session::Changed &done) {
                          m_said->say(done ? tr("It is undone: %1", "a sentence").arg(what)
                                           : say::sentence(done.error(), m_session.language()));
                      });
}

} // namespace gensvar::keeping
