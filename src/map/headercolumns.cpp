// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/entities.h"
#include "map/folded.h"
#include "map/headercells.h"
#include "map/headerrows.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::map {

using domain::Cell;
using domain::Row;
using domain::RowBatch;

bool isSurveyMonkeyOption(std::string_view text)
{
    static const QStringList known{u"response"_s,      u"open ended response"_s, u"svar"_s,    u"oppet svar"_s,
                                   u"apent svar"_s,    u"abent svar"_s,          u"antwort"_s, u"offene antwort"_s,
                                   u"antwoord"_s,      u"open antwoord"_s,       u"reponse"_s, u"reponse ouverte"_s,
                                   u"open response"_s, u"respuesta abierta"_s,   u"score"_s};
    return text.size() < 40 && known.contains(folded(QString::fromUtf8(text.data(), qsizetype(text.size()))));
}

namespace {

void readImport(ColumnNotes &column, const Cell &cell)
{
    static const QRegularExpression otherQuotes(u"\"\"|['‘’“”]"_s);
    QString json = shown(cell);
    QJsonObject import = QJsonDocument::fromJson(json.toUtf8()).object();
    if (import.isEmpty())
        import = QJsonDocument::fromJson(json.replace(otherQuotes, u"\""_s).toUtf8()).object();
    column.importId = import["ImportId"_L1].toString();
    column.zone = import["timeZone"_L1].toString();
}

// Questions in the first row, their options in the second; a question goes on over the blank cells to its right.
void nameSpread(std::vector<ColumnNotes> &columns, const Row &top, const Row &bottom)
{
    QString question;
    for (size_t i = 0; i < columns.size(); ++i) {
        const QString own = shown(cellAt(top, i));
        const QString option = shown(cellAt(bottom, i));
        if (!own.isEmpty())
            question = own;
        const bool goesOn = own.isEmpty()
            || (i + 1 < columns.size() && shown(cellAt(top, i + 1)).isEmpty()
                && !shown(cellAt(bottom, i + 1)).isEmpty());
        const bool isAnswer = isSurveyMonkeyOption(textAt(bottom, i));
        if (option.isEmpty())
            columns[i].header = own;
        else if (question.isEmpty())
            columns[i].header = option;
        else if (!goesOn || (isAnswer && !own.isEmpty()))
            columns[i].header = question;
        else
            columns[i].header = question % u" – " % option;
        if (goesOn)
            columns[i].option = option;
        else if (!isAnswer)
            columns[i].question = option;
    }
}

Word stronger(const Word &a, const Word &b)
{
    return b.weight > a.weight ? b : a;
}

} // namespace

std::vector<ColumnNotes> columnsOf(const RowBatch &rows, const HeaderRows &header)
{
    size_t width = 0;
    const size_t named = header.count > 0 ? header.first + size_t(header.count) : std::min<size_t>(rows.size(), 100);
    for (size_t i = header.first; i < std::min(named, rows.size()); ++i)
        width = std::max(width, rows.row(i).cells.size());
    std::vector<ColumnNotes> columns(width);
    if (header.count == 0) {
        for (size_t i = 0; i < width; ++i)
            columns[i].header = u"#%1"_s.arg(i + 1);
        return columns;
    }
    const Row top = rows.row(header.first);
    const Row second = header.count > 1 ? rows.row(header.first + 1) : Row{};
    if (header.shape == HeaderRows::Shape::Spread && header.count > 1) {
        nameSpread(columns, top, second);
    } else {
        const bool isLegacy = header.shape == HeaderRows::Shape::Legacy && header.count > 1;
        for (size_t i = 0; i < width; ++i) {
            const bool isNumbered = isLegacy && textAt(top, i).starts_with('V');
            columns[i].header = shown(cellAt(isNumbered ? second : top, i));
            columns[i].question = isNumbered ? QString() : shown(cellAt(second, i));
            if (columns[i].header.isEmpty())
                columns[i].header = columns[i].question;
            if (header.shape == HeaderRows::Shape::Imports)
                readImport(columns[i], cellAt(rows.row(header.first + size_t(header.count) - 1), i));
        }
    }
    for (ColumnNotes &column : columns) {
        column.header = withoutEntities(column.header);
        column.question = withoutEntities(column.question);
        column.meaning = meaningOf(headerWords(column.header));
        const HeaderMeaning more = meaningOf(headerWords(column.question));
        column.meaning.score = stronger(column.meaning.score, more.score);
        column.meaning.text = stronger(column.meaning.text, more.text);
        column.meaning.date = stronger(column.meaning.date, more.date);
        column.meaning.other = stronger(column.meaning.other, more.other);
    }
    return columns;
}

} // namespace gensvar::map
