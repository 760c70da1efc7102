// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/heatmodel.h"
#include "models/spark.h"
#include "parts/picture.h"
#include "session/view.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <variant>

class QTableView;

/// What a page gives to be printed: its content as values, in the language's words, without a place on paper; ui/print
/// lays it out.
namespace gensvar::parts {

/// Key figures side by side.
struct PrintedTiles
{
    struct Part ///< of a bar that shows how the whole is divided
    {
        QColor colour;
        qint64 count = 0;
        QString share;
        QString name;
    };
    struct Tile
    {
        QString title;
        QString figure;
        QString beside;
        QStringList notes;
        bool uncertain = false;
        QList<Part> parts{};
        int weight = 1; ///< of its width beside the others'
    };
    QList<Tile> tiles;
};

/// A chart, drawn by its own painter as wide as the paper lets it be.
struct PrintedDrawing
{
    QString title;
    QString note;
    int height = 0;
    std::function<void(QPainter &, QSize)> paint; ///< in light colours; on the thread that draws
};

struct PrintedCell
{
    QString text;
    bool strong = false;
    bool quiet = false;
    bool uncertain = false;    ///< too few responses: marked, and the table says so beneath
    int direction = 0;         ///< −1, 1: a change that is more than chance
    std::optional<qint64> n{}; ///< in small print beneath, in a cell of a heat map
    std::optional<int> heat{}; ///< a step of colour
    std::optional<models::Spark> spark{};
};

/// Its headings are repeated on each page, its rows are never parted.
struct PrintedTable
{
    struct Column
    {
        QString heading;
        bool isNumber = false;
        bool isCell = false; ///< of a heat map
    };
    QString title;
    QString note;
    QList<Column> columns;
    QList<QList<PrintedCell>> rows;
    QString end{};           ///< beneath: what is not in it
    bool isPersonal = false; ///< left out where names are
};

/// What somebody answered.
struct PrintedAnswer
{
    int score = -1;  ///< −1: not scored
    QString who;     ///< left out where names are
    QString account; ///< so is this
    QString place;
    QString day;
    QString text;
};

struct PrintedAnswers
{
    QString title;
    QString note;
    QList<PrintedAnswer> answers;
    QString end; ///< beneath: how many more there are
};

struct PrintedWords
{
    QString text;
};

struct Handout
{
    using Block = std::variant<PrintedTiles, PrintedDrawing, PrintedTable, PrintedAnswers, PrintedWords>;
    QString title;
    QString person;              ///< beneath the title, unless names are left out
    QStringList scope;           ///< period and filter in full, a line each
    bool hasFigures = false;     ///< the method is told at the end, with the owners of its name
    bool namesCustomers = false; ///< personal data is in it
    QList<Block> blocks;
    std::shared_ptr<const Handout> outside{}; ///< for readers outside the team; null: there is nothing to withhold
    [[nodiscard]] bool isEmpty() const { return blocks.isEmpty(); }
};

/// What was chosen to be looked at, the days that came of it, and the whole filter; a line each.
[[nodiscard]] QStringList printedScope(const session::View &view, const domain::Snapshot &answer);
/// The same for what is taken along, with how many responses these are unless they are fewer than `least`.
[[nodiscard]] QString takenScope(const session::View &view, const domain::Snapshot &figures, int least = 1);
/// The rows of a GroupTableModel, or of a model sorted from one.
/// Without what is withheld from readers outside the team, and with a note that says so; least: as in models/withheld.
[[nodiscard]] PrintedTable printedGroups(const QAbstractItemModel &groups, const QString &title, int least = 1);
[[nodiscard]] PrintedTable printedHeat(const models::HeatModel &cells, const QString &title, int least = 1);
/// The beginning of what is for readers outside the team; its title, its scope, and that it is.
[[nodiscard]] Handout outsideOf(const Handout &handout);
/// Any table as it is shown, without the columns that nothing stands in.
[[nodiscard]] PrintedTable printedTable(const QTableView &table, const QString &title);
[[nodiscard]] PrintedTable printedTable(const QAbstractItemModel &model, const QList<int> &columns,
                                        const QString &title);

} // namespace gensvar::parts
