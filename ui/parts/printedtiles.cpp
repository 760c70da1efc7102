// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figuretext.h"
#include "models/withheld.h"
#include "parts/theme.h"
#include "parts/tile.h"

namespace gensvar::parts {

PrintedTiles::Tile NpsTile::printed(int least) const
{
    PrintedTiles::Tile tile{text(), tr("–"), {}, {}, isSmall(), {}, 12};
    if (!m_answer.figure)
        return tile;
    const domain::Tally &tally = m_answer.total;
    tile.figure = models::npsText(tally, *m_answer.figure);
    tile.beside = tr("%1  n %2", "interval, number of responses")
                      .arg(models::intervalText(*m_answer.figure), models::responsesText(tally, *m_answer.figure));
    tile.notes.append(models::sumText(tally, *m_answer.figure));
    if (models::tellsChange(m_answer.change, least)) {
        tile.notes.append(changeSentence().arg(models::changeText(m_answer.change->change), m_before,
                                               models::verdictText(m_answer.change->verdict, isSmall())));
        tile.notes.append(models::sharedCustomersText(*m_answer.change));
    } else if (isSmall()) {
        tile.notes.append(models::smallText());
    }
    if (m_answer.mixedKinds)
        tile.notes.append(tr("Several kinds of survey are mixed here."));
    tile.notes.removeAll(QString());
    return tile;
}

PrintedTiles::Tile CountTile::printed() const
{
    return {text(), models::countText(m_count), {}, m_notes, false, {}, 3};
}

PrintedTiles::Tile SharesTile::printed() const
{
    const Theme &theme = lightTheme();
    const int decimals = models::decimalsOf(m_tally);
    const auto part = [this, decimals](const QColor &colour, qint64 count, const QString &name) {
        return PrintedTiles::Part{colour, count, models::shareText(count, m_tally.responses(), decimals), name};
    };
    return {text(),
            {},
            {},
            {},
            false,
            {part(theme.promoter, m_tally.promoters(), tr("promoters")),
             part(theme.passive, m_tally.passives(), tr("passives")),
             part(theme.detractor, m_tally.detractors(), tr("detractors"))},
            2};
}

} // namespace gensvar::parts
