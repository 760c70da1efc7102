// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scope.h"
#include "session/latest.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace gensvar::session {
class Session;
}

namespace gensvar::parts {

class FilterChip;

/// What is looked at, written out: the way back and forward, the period, and a chip for each thing to filter by. It
/// filters every page alike.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(session::Session &session, QWidget *parent = nullptr);

    void focusFirst(); ///< Ctrl+L

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Choice
    {
        domain::Axis axis;
        QString all; ///< what the chip says when nothing is chosen: "All departments"
        FilterChip *chip;
    };
    void addChoice(const domain::Axis &axis, const QString &all);
    void refresh();
    void choosePeriod();
    void chooseOwnDays();
    void chooseValues(const Choice &choice);
    void chooseScores(const Choice &choice);
    void colourArrows();

    session::Session &m_session;
    QToolButton *m_back;
    QToolButton *m_forward;
    FilterChip *m_period;
    QLabel *m_empty;
    std::vector<Choice> m_choices;
    session::Latest m_values;
};

} // namespace gensvar::parts
