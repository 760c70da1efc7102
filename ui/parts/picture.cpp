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
#include <numeric>

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

/// A table of plain texts and numbers.
class SheetPainter
{
public:
    explicit SheetPainter(const models::Sheet &sheet)
        : m_sheet(sheet)
    {
        m_sheet.rows = sheet.rows.mid(0, mostPicturedRows);
        const QFontMetrics head(fontOf(size::secondary));
        const QFontMetrics text(fontOf(size::text));
        for (qsizetype column = 0; column < sheet.headings.size(); ++column) {
            int widest = head.horizontalAdvance(sheet.headings[column]);
            for (const QVariantList &row : std::as_const(m_sheet.rows))
                widest = std::max(widest, text.horizontalAdvance(models::cellText(row.value(column))));
            m_widths.append(std::min(widest, mostWidth) + 2 * size::cell);
        }
    }

    [[nodiscard]] QSize size() const
    {
        return {std::accumulate(m_widths.begin(), m_widths.end(), 0),
                size::tableHeader + int(m_sheet.rows.size()) * size::row};
    }

    void paint(QPainter &painter) const
    {
        const Theme &theme = lightTheme();
        int x = 0;
        for (qsizetype column = 0; column < m_widths.size(); ++column) {
            const auto align = isNumber(column) ? Qt::AlignRight : Qt::AlignLeft;
            QRect cell(x, 0, m_widths[column], size::tableHeader);
            put(painter, cell, align, m_sheet.headings[column], fontOf(size::secondary), theme.text2);
            for (const QVariantList &row : m_sheet.rows) {
                painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.hair);
                cell = QRect(x, cell.bottom() + 1, m_widths[column], size::row);
                put(painter, cell, align, models::cellText(row.value(column)), fontOf(size::text), theme.text);
            }
            x += m_widths[column];
        }
    }

private:
    static constexpr int mostWidth = 320;

    static void put(QPainter &painter, const QRect &cell, Qt::Alignment align, const QString &text, const QFont &font,
                    const QColor &ink)
    {
        const QRect inside = cell.adjusted(cell.left() == 0 ? 0 : size::cell, 0, -size::cell, 0);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(inside, int(align | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, inside.width() + 1));
    }

    [[nodiscard]] bool isNumber(qsizetype column) const
    {
        return std::ranges::any_of(m_sheet.rows,
                                   [column](const QVariantList &row) { return models::isNumber(row.value(column)); });
    }

    models::Sheet m_sheet;
    QList<int> m_widths;
};

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

Picture pictureOf(const models::Sheet &sheet)
{
    const SheetPainter painted(sheet);
    return {painted.size(), [painted](QPainter &painter) { painted.paint(painter); }, cutText(int(sheet.rows.size()))};
}

Picture framed(const Picture &picture, const QString &title, const QString &note)
{
    QStringList told = note.split(u'\n') + QStringList{picture.cut};
    told.removeAll(QString());
    const QString words = told.join(u"  ·  "_s);
    static constexpr int margin = size::margin;
    static constexpr int titleHeight = 24;
    const QFontMetrics small(fontOf(size::secondary));
    const int wanted = std::max(QFontMetrics(fontOf(size::heading, QFont::DemiBold)).horizontalAdvance(title),
                                small.horizontalAdvance(words));
    const int inside = std::max(picture.size.width(), std::min(wanted + 1, 560));
    const int wrapped = int(Qt::AlignLeft) | Qt::TextWordWrap;
    const int wordsHeight =
        words.isEmpty() ? 0 : small.boundingRect(QRect(0, 0, inside - 8, 1000), wrapped, words).height() + 4;
    const int head = titleHeight + wordsHeight + size::unit;
    const QSize all(inside + 2 * margin, picture.size.height() + head + 2 * margin);
    return {all, [=](QPainter &painter) {
                const Theme &theme = lightTheme();
                painter.fillRect(QRect({}, all), theme.page);
                painter.setFont(fontOf(size::heading, QFont::DemiBold));
                painter.setPen(theme.text);
                painter.drawText(QRect(margin, margin, inside, titleHeight), Qt::AlignLeft | Qt::AlignVCenter,
                                 painter.fontMetrics().elidedText(title, Qt::ElideRight, inside));
                painter.setFont(fontOf(size::secondary));
                painter.setPen(theme.text2);
                painter.drawText(QRect(margin, margin + titleHeight, inside, wordsHeight), wrapped, words);
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
