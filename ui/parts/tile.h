// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "parts/handout.h"

#include <QAbstractButton>

namespace gensvar::parts {

struct Theme;

/// A figure at the top of a page, and a door: a click or Enter opens the responses behind it.
class Tile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Tile(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// The body below the title, in a painter that is set up for text.
    virtual void paintBody(QPainter &painter, const QRectF &rect, const Theme &theme) = 0;
    /// beside: what is painted beside the figure, the longest first; the first that has the room.
    void paintFigure(QPainter &painter, const QRectF &rect, const Theme &theme, const QColor &ink,
                     const QString &figure, const QStringList &beside) const;

private:
    [[nodiscard]] bool isDoor() const { return isEnabled(); }
};

/// NPS with its interval, n, and the change with its verdict.
class NpsTile : public Tile
{
    Q_OBJECT

public:
    explicit NpsTile(QWidget *parent = nullptr);
    /// before: what it is compared with, "the 12 months before".
    void show(const domain::Snapshot &answer, const QString &before);
    /// least: a change on fewer responses would tell their figure, and is left out.
    [[nodiscard]] PrintedTiles::Tile printed(int least = 1) const;

protected:
    void paintBody(QPainter &painter, const QRectF &rect, const Theme &theme) override;

private:
    [[nodiscard]] static QString changeSentence();
    [[nodiscard]] bool isSmall() const;

    domain::Snapshot m_answer;
    QString m_before;
};

/// A count with a line or two about it.
class CountTile : public Tile
{
    Q_OBJECT

public:
    explicit CountTile(const QString &title, QWidget *parent = nullptr);
    void show(qint64 count, const QStringList &notes);
    [[nodiscard]] PrintedTiles::Tile printed() const;

protected:
    void paintBody(QPainter &painter, const QRectF &rect, const Theme &theme) override;

private:
    qint64 m_count = 0;
    QStringList m_notes;
};

/// Promoters, passives and detractors as parts of one bar; each part is a door of its own.
class SharesTile : public Tile
{
    Q_OBJECT

public:
    explicit SharesTile(QWidget *parent = nullptr);
    void show(const domain::Tally &tally);
    [[nodiscard]] PrintedTiles::Tile printed() const;

    enum class Part { Promoters, Passives, Detractors };

signals:
    void partClicked(gensvar::parts::SharesTile::Part part);

protected:
    void paintBody(QPainter &painter, const QRectF &rect, const Theme &theme) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< the arrows choose a part, Enter opens it
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QList<QRectF> partRects(const QRectF &bar) const;
    [[nodiscard]] QRectF barRect() const;

    domain::Tally m_tally;
    int m_chosen = -1; ///< the part that the arrows are at, −1: all of them
};

} // namespace gensvar::parts
