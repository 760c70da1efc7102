// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/columnmap.h"
#include "intake/questionbox.h"

class QLabel;
class QPushButton;

namespace gensvar::say {
class Language;
}

namespace gensvar::intake {

/// Whether a column holds the scores of an NPS question, from 0 to 10, where the file itself cannot tell.
class ScoreQuestion : public QuestionBox
{
    Q_OBJECT

public:
    explicit ScoreQuestion(QWidget *parent = nullptr);

    /// Hides where nothing is asked.
    void ask(const domain::MapProposal &proposal, const say::Language &language);

signals:
    void confirmed(int column); ///< they are

private:
    QLabel *m_why;
    QPushButton *m_yes;
    int m_column = -1;
};

} // namespace gensvar::intake
