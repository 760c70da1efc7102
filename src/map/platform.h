// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gensvar::map {

struct StudyNotes;

/// Whose export a sheet is, by its header: "qualtrics", "surveymonkey", "limesurvey", "formbricks", "typeform",
/// "delighted", "hubspot", "msforms", "googleforms", "chatwoot" …; empty where it is not known.
[[nodiscard]] QString platformOf(const StudyNotes &notes);

/// The platform's name as it writes it: "SurveyMonkey".
[[nodiscard]] QString platformName(const QString &platform);

} // namespace gensvar::map
