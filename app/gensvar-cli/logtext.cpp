// SPDX-License-Identifier: GPL-3.0-or-later
#include "logtext.h"

#include "jsonwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

void writeChangeDetail(JsonWriter &json, const domain::LoggedChange &change)
{
    const domain::ChangeDetail &detail = change.detail;
    if (detail.dimension) {
        json.member(u"dimension", domain::dimensionName(*detail.dimension)).member(u"names", detail.names);
        json.name(detail.isOfPeople ? u"responsible" : u"into").textOrNull(detail.into);
    }
    if (detail.responses)
        json.member(u"responses", *detail.responses);
    if (change.what == "exclude"_L1 || change.what == "include"_L1)
        json.name(u"reason").textOrNull(domain::exclusionName(detail.reason)).name(u"note").textOrNull(detail.note);
    if (detail.import > 0)
        json.member(u"import_id", detail.import).name(u"file").textOrNull(detail.file);
    if (change.what == "import"_L1)
        json.member(u"added", detail.added).member(u"updated", detail.updated).member(u"excluded", detail.excluded);
    else if (detail.import > 0)
        json.member(u"removed", detail.removed).member(u"restored", detail.restored);
    if (detail.change > 0)
        json.member(u"change", detail.change);
    if (!detail.zone.isEmpty())
        json.member(u"from", detail.zoneBefore).member(u"to", detail.zone);
    if (detail.minResponses > 0)
        json.member(u"min_responses", detail.minResponses);
    if (detail.privacyFigures > 0)
        json.member(u"privacy_figures", detail.privacyFigures).member(u"privacy_comments", detail.privacyComments);
    if (detail.backupAt.isValid())
        json.member(u"backup", detail.backupAt.toString(Qt::ISODate)).member(u"erased_again", detail.erasedAgain);
    if (detail.keepDays > 0)
        json.member(u"keep_days", detail.keepDays);
    if (change.what == "own_domains"_L1)
        json.member(u"own_domains", detail.ownDomains);
}

} // namespace gensvar::cli
