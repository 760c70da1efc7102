// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commentpage.h"
#include "parts/handout.h"

#include <QWidget>

namespace gensvar::parts {
struct Theme;
}

namespace gensvar::comments {

/// A customer's scores over time: a circle for a transactional answer, a square for a relational one, a diamond for a
/// product's; lines at the borders of the groups, a ring on the answer that is read. A point is a door to its answer;
/// the keyboard has the list of answers for that.
class ScoreHistory : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreHistory(QWidget *parent = nullptr);

    /// In any order; unscored and excluded ones are left out.
    void show(const QList<domain::Comment> &answers, domain::ResponseId current);

    void paintOn(QPainter &painter, const parts::Theme &theme) const;
    [[nodiscard]] const QList<domain::Comment> &points() const { return m_points; } ///< oldest first
    [[nodiscard]] qsizetype pointCount() const { return m_points.size(); }
    [[nodiscard]] QPointF pointAt(qsizetype i) const; ///< oldest first
    [[nodiscard]] QSize sizeHint() const override { return {320, 136}; }

signals:
    void chosen(gensvar::domain::ResponseId response);

protected:
    bool event(QEvent *event) override; ///< tool tips
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double heightOf(double score) const;
    [[nodiscard]] qsizetype nearest(QPointF at) const; ///< −1: none is near
    void paintScale(QPainter &painter, const parts::Theme &theme) const;
    void paintMonths(QPainter &painter, const parts::Theme &theme) const;
    void paintPoint(QPainter &painter, qsizetype i, const parts::Theme &theme) const;

    QList<domain::Comment> m_points; // oldest first
    domain::ResponseId m_current;
};

/// The mark of a kind of survey, about a point, in the painter's pen and brush.
void paintKindMark(QPainter &painter, QPointF at, domain::Kind kind, double radius);

/// The same for paper; without a height where there are not two scores.
[[nodiscard]] parts::PrintedDrawing printedScores(const QList<domain::Comment> &answers, domain::ResponseId current);

/// "3 Mar 2026 · Relational · Renewal".
[[nodiscard]] QString answerText(const domain::Comment &answer);

} // namespace gensvar::comments
