// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scope.h"
#include "session/latest.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace gensvar::session {
class Session;
}

namespace gensvar::parts {

class FilterChip;
class FlowLayout;

/// What is looked at, written out: the way back and forward, the period, and a chip for each thing filtered by, each of
/// which can be taken away by itself. It filters every page alike.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(session::Session &session, QWidget *parent = nullptr);

    void focusFirst(); ///< Ctrl+L

signals:
    void goToWanted(); ///< the box at the right was pressed

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Choice
    {
        domain::Axis axis;
        bool always; ///< shown without being filtered by
        FilterChip *chip;
    };
    void layOut();
    Choice &addChoice(const domain::Axis &axis, bool always);
    Choice &choiceOf(const domain::Axis &axis);
    void refresh();
    void showChoice(const Choice &choice, bool usable);
    void clear(const domain::Axis &axis);
    void clearAll();
    void choosePeriod();
    void chooseOwnDays();
    void chooseAxis();
    void offerAxes(const QList<domain::Axis> &axes);
    void choose(const domain::Axis &axis, QWidget *below);
    void chooseValues(const domain::Axis &axis, QWidget *below);
    void chooseScores(QWidget *below);
    void offerAnyTime(QWidget *below);
    void colourButtons();

    session::Session &m_session;
    QToolButton *m_back;
    QToolButton *m_forward;
    FilterChip *m_period;
    QToolButton *m_more;
    QPushButton *m_clear;
    QLabel *m_empty;
    FlowLayout *m_chips;
    std::vector<Choice> m_choices;
    session::Latest m_axes;
    session::Latest m_values;
};

} // namespace gensvar::parts
