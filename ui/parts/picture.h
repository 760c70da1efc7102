// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheet.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QSize>
#include <QString>

#include <functional>

class QPainter;
class QTableView;

namespace gensvar::parts {

/// A drawing for paper: always in light colours, at any scale, on the thread that draws.
struct Picture
{
    QSize size;
    std::function<void(QPainter &)> paint; ///< within (0, 0) and size
    QString cut{};                         ///< what there is beyond it, as a sentence; empty: all is in it
    [[nodiscard]] bool isEmpty() const { return !paint || size.isEmpty(); }
};

/// The columns of a table that are not hidden, from left to right.
[[nodiscard]] QList<int> shownColumns(const QTableView &table);

inline constexpr int mostPicturedRows = 200;

/// A table with its rows from the first on, those beneath the window's edge too, at most mostPicturedRows.
[[nodiscard]] Picture pictureOf(const QTableView &table);

/// A plain table, of so many rows too.
[[nodiscard]] Picture pictureOf(const models::Sheet &sheet);

/// "The first 200 of 312 rows …" where there are more.
[[nodiscard]] QString cutText(int rows);

/// With a heading and small print above, which tells what is cut, and a margin around. note: a line each.
[[nodiscard]] Picture framed(const Picture &picture, const QString &title, const QString &note);

[[nodiscard]] QImage imageOf(const Picture &picture, double scale = 2);
[[nodiscard]] QByteArray svgOf(const Picture &picture, const QString &title);

} // namespace gensvar::parts
