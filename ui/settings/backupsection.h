// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/backups.h"
#include "settings/section.h"

#include <QPointer>

class QCheckBox;
class QFrame;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace gensvar::session {
class Preferences;
}

namespace gensvar::settings {

class Number;

/// The open store's backups: made by themselves or now, and restored.
class BackupSection : public Section
{
    Q_OBJECT

public:
    BackupSection(session::Session &session, session::Preferences &preferences, QWidget *parent = nullptr);
    void refresh();
    [[nodiscard]] QList<parts::Handout::Block> printed() const override; ///< and the backups there are

private:
    void makePlan();
    void makeList();
    QWidget *makeQuestion();
    void show(const QList<session::Backup> &backups);
    void showState();
    [[nodiscard]] QString restoredText(const session::Backups::Restored &restored) const;
    void ask();
    void answer(void (session::Backups::*restore)(const session::Backup &));

    session::Session &m_session;
    session::Preferences &m_preferences;
    session::Latest m_answer;
    QList<session::Backup> m_backups;
    QCheckBox *m_automatic;
    Number *m_kept;
    QTableView *m_table;
    QStandardItemModel *m_model;
    QPushButton *m_make;
    QPushButton *m_restore;
    QPushButton *m_inPlace = nullptr;
    QPointer<QWidget> m_lent; ///< has the focus of the button until that can be pressed again
    QFrame *m_question;
    QLabel *m_asked;
    QLabel *m_said;
};

} // namespace gensvar::settings
