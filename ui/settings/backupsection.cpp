// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/backupsection.h"

#include "models/figuretext.h"
#include "parts/density.h"
#include "parts/labels.h"
#include "parts/rowdelegate.h"
#include "parts/theme.h"
#include "say/days.h"
#include "say/sentence.h"
#include "session/preferences.h"
#include "session/session.h"
#include "settings/controls.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::settings {

using session::Backup;
using session::Backups;

static constexpr int rowsShown = 4;

BackupSection::BackupSection(session::Session &session, session::Preferences &preferences, QWidget *parent)
    : Section(tr("Backups of this file"), parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_automatic(new QCheckBox(tr("&Make one on each day that something changes")))
    , m_kept(new Number(1, session::Preferences::mostBackupsKept))
    , m_table(new QTableView)
    , m_model(new QStandardItemModel(this))
    , m_make(parts::button(tr("Make one n&ow")))
    , m_restore(parts::button(tr("&Restore…")))
    , m_question(new QFrame)
    , m_asked(parts::label({}))
    , m_said(parts::label({}, parts::Type::Secondary))
{
    makePlan();
    makeList();
    addWide(makeQuestion());
    m_said->setWordWrap(true);
    m_said->hide();
    addWide(m_said);
    connect(&session.backups(), &Backups::changed, this, &BackupSection::refresh);
    connect(&session, &session::Session::workChanged, this, &BackupSection::showState);
}

void BackupSection::makePlan()
{
    m_automatic->setAccessibleName(tr("Make a backup on each day that something changes"));
    m_automatic->setChecked(m_preferences.makesBackups());
    m_kept->setValue(m_preferences.backupsKept());
    addRow(tr("By themselves"), m_automatic, tr("In a folder beside the file, while the work goes on."));
    addRow(tr("&How many of those are kept"), m_kept,
           tr("The oldest goes when there is a newer one too many. Those "
              "that you make yourself stay."));
    connect(m_automatic, &QCheckBox::clicked, this, [this](bool makes) {
        m_preferences.setMakesBackups(makes);
        showState();
    });
    connect(m_kept, &QSpinBox::editingFinished, this, [this] { m_preferences.setBackupsKept(m_kept->value()); });
}

void BackupSection::makeList()
{
    m_model->setColumnCount(3);
    m_model->setHorizontalHeaderLabels({tr("Backup of"), tr("Made"), tr("Size")});
    m_model->setHeaderData(2, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Backups"));
    parts::dressTable(*m_table);
    m_table->setFocusPolicy(Qt::NoFocus); // until there is something to stop at
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setFixedHeight(parts::size::tableHeader + rowsShown * parts::size::row);
    addWide(m_table);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(parts::size::unit);
    row->addWidget(m_make);
    row->addWidget(m_restore);
    row->addStretch(1);
    addWide(foot);
    connect(m_make, &QPushButton::clicked, &m_session.backups(), &Backups::make);
    connect(m_restore, &QPushButton::clicked, this, &BackupSection::ask);
    connect(m_table, &QTableView::activated, this, &BackupSection::ask);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BackupSection::showState);
}

/// In the page itself, so that nothing is covered while one decides.
QWidget *BackupSection::makeQuestion()
{
    m_question->setObjectName(u"popup"_s);
    auto *column = new QVBoxLayout(m_question);
    m_asked->setWordWrap(true);
    column->addWidget(m_asked);
    auto *beside = parts::button(tr("As a file &beside this one"), true);
    m_inPlace = parts::button(tr("In &place of this file"));
    m_inPlace->setToolTip(tr("A backup of the file as it is now is made first."));
    m_inPlace->setAccessibleDescription(m_inPlace->toolTip());
    auto *cancel = parts::button(tr("Cancel"));
    auto *row = new QHBoxLayout;
    row->setSpacing(parts::size::unit);
    for (QPushButton *button : {beside, m_inPlace, cancel})
        row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
    m_question->hide();
    connect(beside, &QPushButton::clicked, this, [this] { answer(&Backups::restoreBeside); });
    connect(m_inPlace, &QPushButton::clicked, this, [this] { answer(&Backups::restoreInPlace); });
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_restore->setFocus();
    });
    return m_question;
}

void BackupSection::refresh()
{
    if (!m_session.isOpen())
        return;
    m_answer.await(m_session.backups().list(), [this](const base::Result<QList<Backup>> &backups) {
        if (backups)
            show(*backups);
    });
    showState();
}

void BackupSection::show(const QList<Backup> &backups)
{
    if (backups == m_backups && m_model->rowCount() > 0)
        return showState();
    m_backups = backups;
    m_question->hide();
    m_model->setRowCount(0);
    for (const Backup &backup : backups) {
        auto *size = new QStandardItem(m_session.language().size(backup.bytes));
        size->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto *name = new QStandardItem(say::shortInstant(backup.at));
        name->setToolTip(backup.file);
        m_model->appendRow({name, new QStandardItem(backup.isAutomatic ? tr("by itself") : tr("by hand")), size});
    }
    if (backups.isEmpty()) {
        auto *none = new QStandardItem(tr("There is no backup yet."));
        none->setFlags(Qt::NoItemFlags);
        m_model->appendRow(none);
    }
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents); // anew, of these rows
    m_table->setAccessibleDescription(tr("%Ln backup(s)", nullptr, int(backups.size())));
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocusPolicy(backups.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    showState();
}

QList<parts::Handout::Block> BackupSection::printed() const
{
    QList<parts::Handout::Block> blocks = Section::printed();
    if (!m_backups.isEmpty())
        blocks.append(parts::printedTable(*m_table, tr("Backups")));
    return blocks;
}

void BackupSection::showState()
{
    const bool free = m_session.isOpen() && !m_session.isWorking();
    m_kept->setEnabled(m_automatic->isChecked());
    const bool hadFocus = m_make->hasFocus();
    m_make->setEnabled(free);
    m_restore->setEnabled(free && m_table->currentIndex().isValid());
    m_inPlace->setEnabled(free && !m_session.store().readOnly);
    if (hadFocus && !free)
        m_lent = window()->focusWidget(); // a button that cannot be pressed gives its focus away
    if (free && m_lent) {
        if (window()->focusWidget() == m_lent)
            m_make->setFocus(Qt::OtherFocusReason);
        m_lent.clear();
    }
    const auto &failure = m_session.backups().failure();
    const auto &restored = m_session.backups().restored();
    m_said->setVisible(failure || restored);
    if (failure)
        m_said->setText(say::sentence(*failure, m_session.language()));
    else if (restored)
        m_said->setText(restoredText(*restored));
}

QString BackupSection::restoredText(const Backups::Restored &restored) const
{
    const QString of = say::shortInstant(restored.at);
    QString text = restored.isInPlace
        ? tr("The file is as it was on %1. What it was before is kept as the newest backup.").arg(of)
        : tr("This is the file as it was on %1, under a name of its own.").arg(of);
    if (restored.erasedAgain > 0)
        text +=
            u' ' + tr("%Ln person(s) erased since then were erased from it, too.", nullptr, int(restored.erasedAgain));
    return text;
}

void BackupSection::ask()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_backups.size())
        return;
    m_asked->setText(tr("How is the backup of %1 to be restored? Whoever was erased since then stays erased.")
                         .arg(m_model->item(row)->text()));
    m_question->show();
    m_question->findChild<QPushButton *>()->setFocus();
}

void BackupSection::answer(void (Backups::*restore)(const Backup &))
{
    const int row = m_table->currentIndex().row();
    m_question->hide();
    m_restore->setFocus();
    if (row >= 0 && row < m_backups.size() && m_session.isOpen() && !m_session.isWorking())
        (m_session.backups().*restore)(m_backups[row]);
}

} // namespace gensvar::settings
