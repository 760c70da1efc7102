// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importreport.h"
#include "say/language.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace gensvar::session {
class Session;
}

namespace gensvar::intake {

class ImportSummary;
class LeftOutTable;

/// What an import did, with the rows that were left out.
class ImportResult : public QWidget
{
    Q_OBJECT

public:
    explicit ImportResult(session::Session &session, QWidget *parent = nullptr);

    /// Where the way on leads.
    enum class Next { List, File, Sum };
    void show(const domain::ImportReport &report, const say::Language &language, Next next);
    /// One from the list of imports, which the way on leads back to.
    void showPast(const domain::PastImport &past, const say::Language &language);
    /// The import that is shown has been undone.
    void showUndone(const QString &file, const QString &sentence);
    void say(const QString &sentence); ///< of the import as a whole
    void showSaved(const QString &sentence);
    void showFailure(const QString &file, const QString &sentence, Next next);
    /// So many of the files that wait have the same columns, and can be imported as this one was.
    void offerAlike(int files);

signals:
    void figuresWanted();
    void saveWanted(); ///< the rows left out, as a file
    void undoWanted(); ///< of the import that is shown
    void nextWanted(); ///< the next file, what became of all, or the list of imports
    void alikeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showLeftOut(const domain::ImportReport &report, const say::Language &language);
    void hideLeftOut();
    void showUndo();
    void showNext(Next next, const QString &back);
    void setMain(QPushButton *main);

    session::Session &m_session;
    bool m_canBeUndone = false; ///< what is shown is an import
    QLabel *m_saved;
    QPushButton *m_save;
    QLabel *m_heading;
    QLabel *m_note;
    ImportSummary *m_summary;
    QFrame *m_rule;
    QLabel *m_issueHeading;
    LeftOutTable *m_table;
    QWidget *m_copy;
    QPushButton *m_figures;
    QPushButton *m_next;
    QPushButton *m_alike;
    QPushButton *m_undo;
};

} // namespace gensvar::intake
