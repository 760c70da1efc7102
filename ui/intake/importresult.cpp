// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/importresult.h"

#include "intake/importsummary.h"
#include "intake/leftoutrows.h"
#include "models/figuretext.h"
#include "parts/labels.h"
#include "parts/theme.h"
#include "say/sentence.h"
#include "session/session.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gensvar::intake {

using parts::label;
using parts::Type;

ImportResult::ImportResult(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_saved(label({}, Type::Secondary))
    , m_save(parts::button(tr("&Save these rows…")))
    , m_heading(label({}, Type::Heading))
    , m_note(label({}, Type::Secondary))
    , m_summary(new ImportSummary)
    , m_rule(parts::hairline())
    , m_issueHeading(label(tr("Rows that were left out"), Type::Section))
    , m_table(new LeftOutTable(session))
    , m_copy(m_table->makeCopyButton())
    , m_figures(parts::button(tr("Show the figures"), true))
    , m_next(parts::button({}))
    , m_alike(parts::button({}))
    , m_undo(parts::button(tr("Undo this import")))
{
    m_alike->hide();
    m_note->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(parts::size::unit);
    buttons->addWidget(m_figures);
    buttons->addWidget(m_next);
    buttons->addWidget(m_alike);
    buttons->addStretch(1);
    buttons->addWidget(m_undo);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(parts::size::margin, 12, parts::size::margin, parts::size::margin);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_summary);
    column->addWidget(m_note);
    column->addLayout(buttons);
    column->addWidget(m_rule);
    auto *head = new QHBoxLayout;
    head->setSpacing(parts::size::unit);
    head->addWidget(m_issueHeading);
    m_saved->setWordWrap(true);
    head->addWidget(m_saved, 1);
    head->addWidget(m_copy);
    head->addWidget(m_save);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addStretch(0);
    connect(m_figures, &QPushButton::clicked, this, &ImportResult::figuresWanted);
    connect(m_save, &QPushButton::clicked, this, &ImportResult::saveWanted);
    connect(m_next, &QPushButton::clicked, this, &ImportResult::nextWanted);
    connect(m_alike, &QPushButton::clicked, this, &ImportResult::alikeWanted);
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setToolTip(tr("Takes this import back (%1)").arg(m_undo->shortcut().toString(QKeySequence::NativeText)));
    connect(m_undo, &QPushButton::clicked, this, &ImportResult::undoWanted);
    connect(&session, &session::Session::workChanged, this, &ImportResult::showUndo);
}

/// As it can be taken back now.
void ImportResult::showUndo()
{
    const bool can = m_session.isOpen() && !m_session.store().readOnly && !m_session.isWorking();
    if (!can && window()->focusWidget() == m_undo)
        m_next->setFocus();
    m_undo->setVisible(m_canBeUndone);
    m_undo->setEnabled(can);
}

void ImportResult::show(const domain::ImportReport &report, const say::Language &language, Next next)
{
    m_heading->setText(tr("%1 is imported").arg(QFileInfo(report.file).fileName()));
    m_summary->show(report);
    m_summary->setVisible(true);
    QStringList said;
    if (report.firstRespondedOn.isValid())
        said.append(tr("The responses are from %1 to %2.")
                        .arg(models::dayText(report.firstRespondedOn), models::dayText(report.lastRespondedOn)));
    if (report.unscored > 0)
        said.append(tr("%Ln of them came with a comment and without a score.", nullptr, int(report.unscored)));
    for (const base::Error &warning : report.warnings)
        said.append(say::sentence(warning, language));
    say(said.join(u' '));
    showLeftOut(report, language);
    m_figures->setVisible(true);
    m_canBeUndone = !report.id.isNull();
    showUndo();
    showNext(next, tr("List of imports"));
    setMain(next == Next::File ? m_next : m_figures); // the figures can wait for what waits
}

void ImportResult::showPast(const domain::PastImport &past, const say::Language &language)
{
    show(past.report, language, Next::List);
    const qint64 gone = past.report.rejected - past.report.issues.size();
    if (past.undone) {
        showUndone(past.report.file, tr("Nothing of it is counted any more."));
    } else if (past.report.issues.isEmpty() && gone > 0) {
        say(tr("%Ln row(s) were left out. They are not kept any more.", nullptr, int(gone)) + u' '
            + tr("How long they are kept stands in the settings."));
        hideLeftOut();
    } else if (gone > 0) {
        say(tr("%Ln of the rows that were left out are not kept any more.", nullptr, int(gone)));
    }
    m_figures->hide(); // of all imports, and no more of this one than of another
    setMain(m_next);
}

void ImportResult::showUndone(const QString &file, const QString &sentence)
{
    m_heading->setText(tr("%1 was imported and undone").arg(QFileInfo(file).fileName()));
    say(sentence);
    m_summary->hide();
    hideLeftOut();
    m_figures->hide();
    m_alike->hide();
    m_canBeUndone = false;
    showUndo();
    setMain(m_next);
}

void ImportResult::say(const QString &sentence)
{
    m_note->setText(sentence);
    parts::setType(m_note, Type::Secondary);
}

void ImportResult::showLeftOut(const domain::ImportReport &report, const say::Language &language)
{
    if (report.rejected == 0)
        return hideLeftOut();
    m_table->show(report, language);
    m_saved->clear();
    m_issueHeading->setText(m_table->listed() < report.rejected
                                ? tr("The first %1 of %Ln row(s) that were left out", nullptr, int(report.rejected))
                                      .arg(models::countText(m_table->listed()))
                                : tr("Rows that were left out"));
    for (QWidget *part : QList<QWidget *>{m_issueHeading, m_save, m_copy, m_rule, m_table})
        part->show();
}

void ImportResult::hideLeftOut()
{
    m_table->clear();
    m_saved->clear();
    for (QWidget *part : QList<QWidget *>{m_issueHeading, m_save, m_copy, m_rule, m_table})
        part->hide();
}

void ImportResult::showNext(Next next, const QString &back)
{
    m_alike->hide();
    m_next->setText(next == Next::File ? tr("Next file") : next == Next::Sum ? tr("Result of all files") : back);
}

/// The one that Enter presses.
void ImportResult::setMain(QPushButton *main)
{
    for (QPushButton *button : {m_figures, m_next, m_alike})
        parts::setPrimary(button, button == main);
    main->setFocus();
}

void ImportResult::offerAlike(int files)
{
    m_alike->setVisible(files > 0);
    m_alike->setText(tr("Import the other %Ln alike", nullptr, files));
    m_alike->setToolTip(
        tr("%Ln file(s) that wait have the same columns, and are imported in one go as this one was.", nullptr, files));
    if (files > 0)
        setMain(m_alike);
}

void ImportResult::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        emit nextWanted();
    else
        QWidget::keyPressEvent(event);
}

void ImportResult::showSaved(const QString &sentence)
{
    m_saved->setText(sentence);
}

void ImportResult::showFailure(const QString &file, const QString &sentence, Next next)
{
    m_heading->setText(tr("%1 was not imported").arg(QFileInfo(file).fileName()));
    m_note->setText(sentence);
    parts::setType(m_note, Type::Text);
    hideLeftOut();
    m_canBeUndone = false;
    showUndo();
    m_summary->hide();
    m_figures->hide();
    showNext(next, tr("Back"));
    setMain(m_next);
}

} // namespace gensvar::intake
