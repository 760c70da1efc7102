// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/importlist.h"

#include "parts/emptystate.h"
#include "parts/handout.h"
#include "parts/labels.h"
#include "parts/rowdelegate.h"
#include "parts/takeaway.h"
#include "parts/theme.h"
#include "say/sentence.h"
#include "session/session.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace gensvar::intake {

using models::ImportListModel;
using parts::label;
using parts::Type;

ImportList::ImportList(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new QStackedWidget)
    , m_empty(new parts::EmptyState)
    , m_table(new QTableView)
    , m_show(parts::button(tr("Show this import")))
    , m_undo(parts::button(tr("Undo this import")))
    , m_import(parts::button(tr("Import a file…"), true))
    , m_readOnly(label({}, Type::Secondary))
    , m_said(label({}, Type::Secondary))
{
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Imports"));
    parts::dressTable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ImportListModel::File, QHeaderView::Stretch);
    m_said->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(parts::size::unit);
    head->addWidget(label(tr("Sources"), Type::Heading));
    head->addWidget(label(tr("what has been imported; each import can be undone"), Type::Secondary), 1);
    auto *takeaway =
        new parts::Takeaway(session, m_table, [this] { return parts::takenFrom(*m_table, tr("Imports")); });
    connect(takeaway, &parts::Takeaway::failed, this, &ImportList::say);
    m_copy = takeaway->makeButton(true);
    head->addWidget(m_copy);
    head->addWidget(m_show);
    head->addWidget(m_undo);
    head->addWidget(m_import);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(parts::size::margin, 12, parts::size::margin, parts::size::margin);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_readOnly);
    column->addWidget(m_said);
    column->addWidget(parts::hairline());
    column->addWidget(m_stack, 1);
    connect(m_import, &QPushButton::clicked, this, &ImportList::importWanted);
    connect(m_empty, &parts::EmptyState::acted, this, &ImportList::importWanted);
    m_show->setToolTip(tr("What the chosen import did, and the rows that it left out."));
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setToolTip(
        tr("Takes the chosen import back (%1)").arg(m_undo->shortcut().toString(QKeySequence::NativeText)));
    connect(m_undo, &QPushButton::clicked, this, &ImportList::undo);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportList::showChoice);
    connect(m_table, &QTableView::activated, this, &ImportList::openChosen);
    connect(m_show, &QPushButton::clicked, this, &ImportList::openChosen);
    connect(&session, &session::Session::workChanged, this, &ImportList::showChoice);
    showChoice();
    m_said->hide();
}

void ImportList::refresh()
{
    if (!m_session.isOpen())
        return;
    m_answer.await(m_session.imports(), [this](const session::Session::Imports &imports) {
        if (!imports)
            return say(say::sentence(imports.error(), m_session.language()));
        const QVariant chosen = parts::chosenRow(*m_table).data(ImportListModel::IdRole);
        m_model.show(*imports, m_session.store().zone);
        if (chosen.isValid()) { // the rows are new, the choice is not
            const QModelIndexList again =
                m_model.match(m_model.index(0, 0), ImportListModel::IdRole, chosen, 1, Qt::MatchExactly);
            m_table->setCurrentIndex(again.value(0));
        }
        const QString why = whyNot();
        m_empty->say(
            tr("Nothing has been imported yet"),
            why.isEmpty() ? tr("Drop a spreadsheet or a survey platform’s export on the window, or choose one.") : why,
            why.isEmpty() ? tr("Import a file…") : QString());
        m_stack->setCurrentIndex(imports->isEmpty() ? 0 : 1);
        m_show->setVisible(!imports->isEmpty());
        m_undo->setVisible(!imports->isEmpty());
        m_copy->setVisible(!imports->isEmpty());
        m_import->setVisible(!imports->isEmpty()); // an empty page has its own
        showChoice();
    });
}

void ImportList::takeFocus()
{
    m_answer.settle([this] {
        if (isVisible() && m_stack->currentWidget() == m_table)
            m_table->setFocus();
    });
}

void ImportList::handOut(const std::function<void(const parts::Handout &)> &then)
{
    m_answer.settle([this, then] {
        parts::Handout handout;
        handout.title = tr("Imports");
        if (m_model.rowCount() > 0)
            handout.blocks.append(parts::printedTable(*m_table, {}));
        else
            handout.blocks.append(parts::PrintedWords{tr("Nothing has been imported yet")});
        then(handout);
    });
}

/// Why nothing can be imported; empty where it can.
QString ImportList::whyNot() const
{
    return m_session.isOpen() && m_session.store().readOnly
        ? tr("This file may only be read, so nothing can be imported into it.")
        : QString();
}

void ImportList::showChoice()
{
    const QModelIndex row = parts::chosenRow(*m_table);
    m_show->setEnabled(row.isValid());
    const QString why = whyNot();
    m_import->setEnabled(why.isEmpty());
    m_import->setToolTip(why);
    m_import->setAccessibleDescription(why);
    m_readOnly->setText(why);
    m_readOnly->setVisible(!why.isEmpty() && m_stack->currentWidget() == m_table); // an empty page says it itself
    m_undo->setEnabled(row.isValid() && !row.data(ImportListModel::UndoneRole).toBool() && !m_session.isWorking()
                       && m_session.isOpen() && !m_session.store().readOnly);
}

void ImportList::openChosen()
{
    if (const QModelIndex row = parts::chosenRow(*m_table); row.isValid())
        emit pastWanted(domain::ImportId(row.data(ImportListModel::IdRole).toLongLong()));
}

void ImportList::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->show();
}

QString ImportList::undoneText(const QString &file, const domain::UndoReport &report)
{
    QStringList said{tr("The import of %1 is undone.").arg(file)};
    if (report.removed > 0)
        said.append(tr("%Ln response(s) are gone.", nullptr, int(report.removed)));
    if (report.restored > 0)
        said.append(tr("%Ln response(s) have their earlier content back.", nullptr, int(report.restored)));
    return said.join(u' ');
}

void ImportList::undo()
{
    const QModelIndex row = parts::chosenRow(*m_table);
    if (!row.isValid() || m_session.isWorking())
        return;
    const QString file = row.siblingAtColumn(ImportListModel::File).data().toString();
    const domain::ImportId id(row.data(ImportListModel::IdRole).toLongLong());
    const auto undone = m_session.undo(id, file);
    session::whenDone(undone, this, [this, file](const session::Session::Undo &report) {
        say(report ? undoneText(file, *report) : say::sentence(report.error(), m_session.language()));
        refresh();
    });
}

} // namespace gensvar::intake
