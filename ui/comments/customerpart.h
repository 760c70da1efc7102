// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customercard.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLayout;
class QPushButton;
class QVBoxLayout;

namespace gensvar::session {
class Session;
}

namespace gensvar::comments {

class AnswerDoor;
class FactList;
class KindLegend;
class ScoreHistory;

/// Who gave a response: how to reach them, their scores over time, and all they said, each a door to that answer.
class CustomerPart : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerPart(session::Session &session, QWidget *parent = nullptr);

    /// What the comment itself tells, until the card is here.
    void expect(const domain::Comment &comment);
    void show(const domain::CustomerCard &card, domain::ResponseId current);
    void showFailure(const QString &sentence);

signals:
    void wanted(gensvar::domain::ResponseId response);
    void said(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTakeaway(session::Session &session, QHBoxLayout &head);
    QLayout *layOutDoors();
    void makeDoors(qsizetype count);
    void showName(const QString &name, const QString &account);
    void fitName();
    void showContact(const domain::CustomerCard &card);
    void showOthers(const domain::CustomerCard &card);
    void showAnswers();

    domain::CustomerCard m_card;
    domain::ResponseId m_current;
    bool m_all = false; ///< every answer, not just the newest
    QHBoxLayout *m_head;
    QLabel *m_name;
    QLabel *m_account;
    QLabel *m_since;
    QWidget *m_known; ///< all below the name
    QLabel *m_note;
    FactList *m_contact;
    QWidget *m_scores; ///< the heading with its legend
    KindLegend *m_legend;
    ScoreHistory *m_history;
    QLabel *m_earlier;
    QVBoxLayout *m_doorRows;
    QList<AnswerDoor *> m_doors; ///< made as needed and kept
    QPushButton *m_more;
};

} // namespace gensvar::comments
