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
class ScaleQuestion : public QuestionBox
{
    Q_OBJECT

public:
    explicit ScaleQuestion(QWidget *parent = nullptr);

    /// Of which column a proposal leaves that open; -1: of none.
    [[nodiscard]] static int columnAsked(const domain::MapProposal &proposal);
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
