// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/keeping.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace gensvar::keeping {

/// Erases a person: finds them, says what goes and which backups still hold them, asks once.
class ErasurePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ErasurePanel(session::Session &session, QWidget *parent = nullptr);

    void ask(const QString &who); ///< finds them at once; empty: has the focus, to be told who
    void forget();                ///< another store, or another page: nothing of a person stays on the screen

private:
    void layOut();
    void find();
    void showFound(const QList<session::FoundPerson> &people);
    void choose();
    void showPreview(const session::ErasurePreview &preview);
    void erase();
    void finish(const base::Result<session::ErasureReport> &report);
    void say(const QString &sentence, bool erasable);
    void showWork();

    session::Session &m_session;
    session::Latest m_answer;
    QList<session::FoundPerson> m_people;
    QLineEdit *m_who;
    QPushButton *m_find;
    QListWidget *m_found;
    QLabel *m_said;
    QPushButton *m_erase;
    bool m_isErasable = false;
};

} // namespace gensvar::keeping
