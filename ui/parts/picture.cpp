// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/picture.h"

#include "parts/theme.h"

#include <QAbstractItemDelegate>
#include <QBuffer>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QSvgGenerator>
#include <QTableView>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::parts {

QList<int> shownColumns(const QTableView &table)
{
    QList<int> columns;
    for (int place = 0; place < table.horizontalHeader()->count(); ++place) {
        const int column = table.horizontalHeader()->logicalIndex(place);
        if (!table.isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

namespace {

void paintHead(QPainter &painter, const QRect &rect, const QAbstractItemModel &model, int column)
{
    const Theme &theme = lightTheme();
    const auto align =
        model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight
        ? Qt::AlignRight
        : Qt::AlignLeft;
    painter.setFont(fontOf(size::secondary));
    painter.setPen(theme.text2);
    const QRect inside = rect.adjusted(column == 0 ? 0 : size::cell / 2 + 1, 0, -size::cell / 2 - 1, 0);
    painter.drawText(
        inside, int(align | Qt::AlignVCenter),
        QFontMetrics(painter.font())
            .elidedText(model.headerData(column, Qt::Horizontal).toString(), Qt::ElideRight, inside.width() + 2));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.hair);
}

void paintTable(QPainter &painter, const QTableView &table, const QList<int> &columns, int rows, int rowHeight)
{
    const QAbstractItemModel &model = *table.model();
    QStyleOptionViewItem option;
    option.palette = paletteOf(lightTheme());
    option.state = QStyle::State_Enabled;
    option.font = fontOf(size::text);
    int x = 0;
    for (const int column : columns) {
        const int width = table.columnWidth(column);
        paintHead(painter, QRect(x, 0, width, size::tableHeader), model, column);
        for (int row = 0; row < rows; ++row) {
            const QModelIndex index = model.index(row, column);
            option.rect = QRect(x, size::tableHeader + row * rowHeight, width, rowHeight);
            table.itemDelegateForIndex(index)->paint(&painter, option, index);
        }
        x += width;
    }
}

} // namespace

QString cutText(int rows)
{
    if (rows <= mostPicturedRows)
        return {};
    return QCoreApplication::translate("gensvar::parts::Picture",
                                       "The first %1 of %Ln row(s); filter to see the rest. The saved table has all.",
                                       nullptr, rows)
        .arg(QLocale().toString(mostPicturedRows));
}

Picture pictureOf(const QTableView &table)
{
    if (!table.model())
        return {};
    const QList<int> columns = shownColumns(table);
    int width = 0;
    for (const int column : columns)
        width += table.columnWidth(column);
    const int rows = std::min(table.model()->rowCount(), mostPicturedRows);
    const int rowHeight = table.verticalHeader()->defaultSectionSize();
    return {
        {width, size::tableHeader + rows * rowHeight},
        [&table, columns, rows, rowHeight](QPainter &painter) { paintTable(painter, table, columns, rows, rowHeight); },
        cutText(table.model()->rowCount())};
}

Picture framed(const Picture &picture, const QString &title, const QString &filter)
{
    const QString note = filter + (filter.isEmpty() || picture.cut.isEmpty() ? u""_s : u"  ·  "_s) + picture.cut;
    static constexpr int margin = size::margin;
    static constexpr int titleHeight = 24;
    static constexpr int noteHeight = 20;
    const int head = titleHeight + (note.isEmpty() ? 0 : noteHeight) + size::unit;
    const double words = std::max(QFontMetricsF(fontOf(size::heading, QFont::DemiBold)).horizontalAdvance(title),
                                  QFontMetricsF(fontOf(size::secondary)).horizontalAdvance(note));
    const int inside = std::max(picture.size.width(), std::min(int(std::ceil(words)) + 1, 1200));
    const QSize all(inside + 2 * margin, picture.size.height() + head + 2 * margin);
    return {all, [=](QPainter &painter) {
                const Theme &theme = lightTheme();
                painter.fillRect(QRect({}, all), theme.page);
                painter.setFont(fontOf(size::heading, QFont::DemiBold));
                painter.setPen(theme.text);
                painter.drawText(QRect(margin, margin, inside, titleHeight), Qt::AlignLeft | Qt::AlignVCenter, title);
                painter.setFont(fontOf(size::secondary));
                painter.setPen(theme.text2);
                painter.drawText(QRect(margin, margin + titleHeight, inside, noteHeight),
                                 Qt::AlignLeft | Qt::AlignVCenter,
                                 painter.fontMetrics().elidedText(note, Qt::ElideRight, inside));
                painter.translate(margin, margin + head);
                picture.paint(painter);
            }};
}

QImage imageOf(const Picture &picture, double scale)
{
    QImage image((QSizeF(picture.size) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(lightTheme().page);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    picture.paint(painter);
    return image;
}

QByteArray svgOf(const Picture &picture, const QString &title)
{
    QByteArray drawing;
    QBuffer buffer(&drawing);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setTitle(title);
    svg.setSize(picture.size);
    svg.setViewBox(QRect({}, picture.size));
    svg.setResolution(96);
    QPainter painter(&svg);
    painter.setRenderHint(QPainter::Antialiasing);
    picture.paint(painter);
    painter.end();
    return drawing;
}

} // namespace gensvar::parts
