// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/columnmap.h"

#include <QDate>
#include <QWidget>

namespace gensvar::say {
class Language;
}

namespace gensvar::intake {

class DateQuestion;
class DayQuestion;
class ScoreQuestion;

/// What an import waits for an answer to, above the rows: one question at a time.
class ImportQuestions : public QWidget
{
    Q_OBJECT

public:
    explicit ImportQuestions(QWidget *parent = nullptr);

    /// isAnswered: how dates are read was said; that question stays to be answered otherwise.
    void ask(const domain::MapProposal &proposal, bool isAnswered, QDate today, const say::Language &language);
    void clear();
    [[nodiscard]] bool asksOrder() const;                  ///< also while its answer can be changed
    [[nodiscard]] QWidget *open() const { return m_open; } ///< the one that waits; null: none does

signals:
    void orderAnswered(gensvar::domain::DateOrder order);
    void scoreConfirmed(int column);
    void dayAnswered(QDate day);

private:
    DateQuestion *m_order;
    ScoreQuestion *m_score;
    DayQuestion *m_day;
    QWidget *m_open = nullptr;
};

} // namespace gensvar::intake
