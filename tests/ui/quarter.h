// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/zipof.h"

#include "domain/tally.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>

/// A workbook as people have them, and what is in it.
namespace gensvar::uitest {

struct QuarterRow
{
    QDate on;
    int score = 0;
    QString department;
    QString matter; ///< a column that no field is recognised in
    QString customer;
    QString name;
    QString comment;
};

/// 120 responses from December 2025 to November 2026, ten a month, of 40 customers who answered three times each; one
/// department is written in two ways, the worst is Skador; every fourth has a comment, half of those about waiting.
inline QList<QuarterRow> quarterRows()
{
    static constexpr std::array scores{10, 9, 3, 8, 9, 0, 10, 7, 5, 9};
    static constexpr std::array departments{"Kundservice", "Motor", "Skador"};
    QList<QuarterRow> rows;
    for (int i = 0; i < 120; ++i) {
        const QString number = QString::number(i % 40);
        QuarterRow row;
        row.on = QDate(2025, 12, 1).addMonths(i / 10).addDays(i % 10);
        row.score = scores[size_t(i % 10)];
        row.department = i % 12 == 0 ? QStringLiteral("kundservice") : QLatin1StringView(departments[size_t(i % 3)]);
        row.matter = i % 2 ? QStringLiteral("Telefon") : QStringLiteral("Besök");
        row.customer = QStringLiteral("K") + number;
        row.name = QStringLiteral("Kund Nummer") + number;
        if (i % 4 == 0)
            row.comment = i % 8 ? QStringLiteral("Snabbt och vänligt") : QStringLiteral("Lång väntan i telefonen");
        rows.append(row);
    }
    return rows;
}

inline QList<QuarterRow> rowsOf(const QString &department)
{
    QList<QuarterRow> rows = quarterRows();
    rows.removeIf([&](const QuarterRow &row) { return row.department != department; });
    return rows;
}

inline domain::Tally tallyOf(const QList<QuarterRow> &rows)
{
    domain::Tally tally;
    for (const QuarterRow &row : rows) {
        ++tally.scores[size_t(row.score)];
        tally.comments += row.comment.isEmpty() ? 0 : 1;
    }
    return tally;
}

/// The tile of the NPS tells it: "20, interval (−7 to 45), 120 responses".
inline bool tellsFigure(const QString &told, const domain::Tally &tally)
{
    const auto nps = qRound(100.0 * double(tally.promoters() - tally.detractors()) / double(tally.responses()));
    return told.startsWith(QString::number(nps) + QStringLiteral(", interval ("))
        && told.endsWith(QStringLiteral(" %1 responses").arg(tally.responses()));
}

/// The rows as a workbook of a Swede with a Mac of old: days since 1904, a title above the headings, some scores as
/// text, blanks after names, an empty row, one score out of scale at the end, and a hidden sheet.
inline QByteArray quarterWorkbook()
{
    const auto text = [](const QString &words) -> QByteArray {
        return "<c t=\"inlineStr\"><is><t>" + words.toHtmlEscaped().toUtf8() + "</t></is></c>";
    };
    const auto figure = [](int value) -> QByteArray { return "<c><v>" + QByteArray::number(value) + "</v></c>"; };
    const auto row = [](const QByteArray &cells) -> QByteArray { return "<row>" + cells + "</row>"; };
    const auto day = [](QDate on) -> QByteArray {
        return "<c s=\"1\"><v>" + QByteArray::number(QDate(1904, 1, 1).daysTo(on)) + "</v></c>";
    };
    QByteArray rows = row(text(QStringLiteral("Kundundersökning, tredje kvartalet"))) + row({});
    QByteArray headings;
    for (const char *heading : {"Svarsdatum", "Hur troligt är det att du rekommenderar oss?", "Avdelning", "Ärende",
                                "Kundnummer", "Namn", "E-post", "Kommentar"})
        headings += text(QString::fromUtf8(heading));
    rows += row(headings);
    int number = 0;
    for (const QuarterRow &one : quarterRows()) {
        const QString mail = one.customer.toLower() + QStringLiteral("@example.org");
        rows += row(day(one.on) + (number % 5 ? figure(one.score) : text(QString::number(one.score)))
                    + text(number % 7 ? one.department : one.department + QStringLiteral("  ")) + text(one.matter)
                    + text(one.customer) + text(one.name) + text(mail) + text(one.comment));
        if (++number == 60)
            rows += row({});
    }
    rows += row(day(QDate(2026, 11, 11)) + figure(11) + text(QStringLiteral("Motor")));
    test::XlsxText xlsx{.rows = rows};
    xlsx.styles = "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    xlsx.workbook = "<workbookPr date1904=\"1\"/>";
    xlsx.sheets = "<sheet name=\"Svar\" sheetId=\"1\" r:id=\"rId1\"/>"
                  "<sheet name=\"Anteckningar\" sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/>";
    return test::zipOf(xlsx.parts());
}

} // namespace gensvar::uitest
