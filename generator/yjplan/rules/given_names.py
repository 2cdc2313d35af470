"""Given names that are common in England and Wales and are nothing else in a plan.

Names that are also words, months or places (`Will`, `May`, `Grace`, `Jordan`, `Chelsea`) are left out: the
rule would rather miss one than stop at an ordinary sentence.
"""

_GIVEN_NAMES_TEXT = """
Aaliyah Aaron Abdul Abigail Adam Adele Adrian Ahmed Aiden Aisha Alan Alex Alexander Alfie Ali Alice Alicia
Alisha Alison Amanda Amber Amelia Amina Amir Amira Amy Andrea Andrew Andy Angela Anita Anna Anne Annie
Anthony Archie Arthur Ashley Ayaan Ayesha Barbara Becky Ben Benjamin Beth Bethany Billy Bradley Brandon
Brian Caitlin Callum Cameron Carl Carol Caroline Catherine Charlie Charlotte Chloe Chris Christopher Claire
Clare Cody Colin Connor Courtney Craig Curtis Daniel Danielle Darren Dave David Deborah Debbie Declan Demi
Denise Derek Diane Dominic Donna Doreen Dylan Edward Eleanor Elijah Elizabeth Ella Ellie Elliot Emily Emma
Eric Erin Ethan Evie Farah Fatima Finley Fiona Freddie Gareth Gary Gavin Gemma Geoffrey George Georgia
Georgina Graham Hannah Harry Harvey Hassan Hayley Heather Helen Henry Ian Ibrahim Imran Isaac Isabella Isla
Jack Jackie Jacob Jade Jake James Jamie Jane Janet Jasmine Jason Javid Jayden Jenna Jennifer Jenny Jermaine
Jessica Jill Joanna Joanne Joe Joel John Jonathan Joseph Josh Joshua Jude Julia Julie Kai Kamal Karen Karl
Kate Katherine Kathleen Katie Kayla Kayleigh Keith Kelly Kelsey Kevin Kieran Kim Kirsty Kofi Kwame Kyle
Laura Lauren Layla Leanne Leo Leon Lewis Liam Linda Lisa Logan Louise Lucas Lucy Luke Maisie Malik Marcus
Margaret Maria Martin Mary Mason Matt Matthew Megan Melanie Melissa Mia Michael Michelle Mike Millie Mohamed
Mohammad Mohammed Molly Muhammad Naomi Natalie Nathan Niamh Nick Nicola Nicole Nigel Noah Oliver Olivia Omar
Oscar Owen Patricia Patrick Paul Peter Philip Phoebe Priya Rachael Rachel Rebecca Reece Rhian Rhys Riley
Robert Ryan Sally Sam Samantha Samir Samuel Sandra Sarah Sean Shannon Sharon Shaun Simon Sophia Sophie
Stacey Stephanie Stephen Steve Steven Stuart Susan Tariq Teresa Theo Thomas Tia Tim Timothy Toby Tom Tony
Tracey Tyler Tyrell Tyrone Valerie Vanessa Victoria Wayne Wendy William Yasmin Yusuf Zac Zach Zainab Zara
Zoe
"""
GIVEN_NAMES = frozenset(_GIVEN_NAMES_TEXT.split())
